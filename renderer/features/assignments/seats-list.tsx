import { useMemo, useState } from 'react'
import { ruleName } from '../../../shared/text/verdict-sentence.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  type GridSelection,
  nothingSelected,
  StatusTag,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { FacetSelect } from '../facet-select.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { BulkBar } from './bulk-bar.tsx'
import { NoNeed } from './needs-list.tsx'
import { useRoleWord } from './role-word.ts'
import { type SeatRow, seatStates, seatTones } from './seat-row.ts'

function useColumns(): readonly GridColumn<SeatRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const roleWord = useRoleWord()
  return useMemo(() => {
    const stateWord = ({ state, forced, broken }: SeatRow) => {
      const word = t(`assignments.states.${state}`)
      if (broken.length > 0)
        return t('planner.table.conflict', { rules: broken.map(({ rule }) => ruleName(rule, t)).join(', ') })
      return forced === null ? word : t('assignments.seats.forced', { state: word })
    }
    return [
      {
        id: 'missionNumber',
        title: t('assignments.seats.mission'),
        value: (row) => row.missionNumber,
        rowHeader: true,
        distinction: (row) =>
          [row.intervenant ?? stateWord(row), format.date(row.date), row.startTime, roleWord(row.role)].join(', '),
        width: 120,
      },
      {
        id: 'state',
        title: t('assignments.seats.state'),
        value: (row) => row.state,
        text: stateWord,
        cell: (row) => (
          <StatusTag tone={row.broken.length > 0 ? 'error' : seatTones[row.state]}>{stateWord(row)}</StatusTag>
        ),
        sortable: false,
        width: 170,
      },
      {
        id: 'intervenant',
        title: t('assignments.seats.holder'),
        value: (row) => row.intervenant,
        sortable: false,
        width: 180,
      },
      {
        id: 'date',
        title: t('assignments.seats.date'),
        value: (row) => row.date,
        text: (row) => format.date(row.date),
        width: 120,
      },
      {
        id: 'startTime',
        title: t('assignments.seats.time'),
        value: (row) => row.startTime,
        text: (row) => t('assignments.seats.span', { start: row.startTime, end: row.endTime }),
        width: 130,
      },
      { id: 'exam', title: t('assignments.seats.exam'), value: (row) => row.exam, width: 100, lang: 'fr' },
      { id: 'paper', title: t('assignments.seats.paper'), value: (row) => row.paper, width: 220, lang: 'fr' },
      { id: 'centre', title: t('assignments.seats.centre'), value: (row) => row.centre, width: 200, lang: 'fr' },
      { id: 'town', title: t('assignments.seats.town'), value: (row) => row.town, width: 140, lang: 'fr' },
      { id: 'role', title: t('assignments.seats.role'), value: (row) => roleWord(row.role), width: 130 },
      {
        id: 'missionType',
        title: t('assignments.seats.type'),
        value: missionTypeName,
        width: 170,
      },
    ]
  }, [t, format, missionTypeName, roleWord])
}

type SeatsListProps = Readonly<{ facets: Readonly<Record<string, string>>; onOpen: (seat: SeatRow) => void }>

/** Every seat as a table (the timeline's data too); Enter or a click opens one, X chooses several for one act. */
export function SeatsList({ facets, onOpen }: SeatsListProps) {
  const t = useText()
  const columns = useColumns()
  const revision = useRevision('assignments', 'missions')
  const [state, setState] = useState('')
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const wanted = useMemo(() => ({ ...facets, ...(state === '' ? {} : { state }) }), [facets, state])
  const source = useMemo(() => pageSource(`seats ${revision}`, client.assignments.seats, wanted), [revision, wanted])
  return (
    <div className="planner-list">
      <DataGrid
        id="seats"
        title={t('planner.table.title')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={onOpen}
        selection={selection}
        onSelectionChange={setSelection}
        actions={
          <FacetSelect
            label={t('assignments.seats.state')}
            value={state}
            onChange={(next) => {
              setState(next)
              setSelection(nothingSelected)
            }}
            everything={t('assignments.seats.every')}
            options={[
              ...seatStates.map((value) => ({ value, label: t(`assignments.states.${value}`) })),
              { value: 'conflict', label: t('planner.table.conflictState') },
            ]}
          />
        }
        empty={Object.keys(wanted).length === 0 ? <NoNeed /> : <EmptyState title={t('assignments.seats.none')} />}
      />
      <BulkBar selection={selection} facets={wanted} onDone={() => setSelection(nothingSelected)} />
    </div>
  )
}
