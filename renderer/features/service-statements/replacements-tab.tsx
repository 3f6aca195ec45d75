import { useMemo, useState } from 'react'
import {
  type GridColumn,
  type PickedOption,
  PickerField,
  StatusTag,
  tell,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { useWord } from '../claims/words.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { ReasonDialog } from '../reason-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { useStatementsClosed } from './closing.tsx'
import { usePeopleSearch } from './replacement-dialog.tsx'
import { hoursOf } from './statement-draft.ts'

type Row = Awaited<ReturnType<typeof client.serviceStatements.replacements>>[number]

const tones = { waiting: 'pending', convoked: 'success', withdrawn: 'stopped', refused: 'stopped' } as const

/** The office finds who came and makes the convocation, after the fact. */
function RegulariseDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useText()
  const search = usePeopleSearch(row.missionId)
  const regularising = useCommand(client.serviceStatements.regularise)
  const known = row.intervenantId === null ? null : { value: row.intervenantId, label: row.name }
  const [person, setPerson] = useState<PickedOption | null>(known)
  const [tried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    if (person === null) return
    if ((await regularising.send({ id: row.id, intervenantId: person.value })) === null) return
    tell('information', t('serviceStatementsScreen.replacement.started', { name: person.label }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('serviceStatementsScreen.replacement.regulariseTitle', { name: row.name })}
      sentence={t('serviceStatementsScreen.replacement.regulariseSentence', {
        mission: row.missionNumber,
        absent: row.absent,
      })}
      save={t('serviceStatementsScreen.replacement.regularise')}
      busy={regularising.busy}
      problem={regularising.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PickerField
        label={t('serviceStatementsScreen.replacement.person')}
        search={search}
        value={person}
        onChange={setPerson}
        error={tried && person === null ? t('serviceStatementsScreen.replacement.missing') : undefined}
      />
    </EntryDialog>
  )
}

function RefuseDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useText()
  const refusing = useCommand(client.serviceStatements.refuseReplacement)
  const refuse = async (answer: string) => {
    if ((await refusing.send({ id: row.id, answer })) === null) return
    tell('success', t('serviceStatementsScreen.replacement.refused', { name: row.name }))
    onClose()
  }
  return (
    <ReasonDialog
      title={t('serviceStatementsScreen.replacement.refuseTitle', { name: row.name })}
      sentence={t('serviceStatementsScreen.replacement.refuseSentence')}
      confirmLabel={t('serviceStatementsScreen.replacement.refuse')}
      ready={[
        t('serviceStatementsScreen.replacement.usual.unknown'),
        t('serviceStatementsScreen.replacement.usual.notNeeded'),
      ]}
      busy={refusing.busy}
      problem={refusing.problem}
      onConfirm={(answer) => void refuse(answer)}
      onClose={onClose}
    />
  )
}

/** People who came in place of somebody, whose convocation the office has to make. */
export function ReplacementsTab({ rows }: { rows: readonly Row[] }) {
  const t = useText()
  const format = useFormat()
  const state = useWord('serviceStatements.replacementStates')
  const isOffice = useSessionState()?.account?.role !== 'centreHead'
  const closed = useStatementsClosed() !== null
  const withdrawing = useCommand(client.serviceStatements.withdrawReplacement)
  const [regularised, setRegularised] = useState<Row | null>(null)
  const [refused, setRefused] = useState<Row | null>(null)
  const { send } = withdrawing
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'name', title: t('serviceStatementsScreen.replacement.name'), value: ({ name }) => name, rowHeader: true },
      { id: 'absent', title: t('serviceStatementsScreen.replacement.absent'), value: ({ absent }) => absent },
      {
        id: 'mission',
        title: t('serviceStatementsScreen.columns.mission'),
        value: ({ missionNumber }) => missionNumber,
        text: ({ missionNumber }) => String(missionNumber),
      },
      {
        id: 'date',
        title: t('serviceStatementsScreen.columns.date'),
        value: ({ firstDate }) => firstDate,
        text: ({ firstDate }) => format.date(firstDate),
      },
      { id: 'centre', title: t('serviceStatementsScreen.columns.centre'), value: ({ centre }) => centre, lang: 'fr' },
      {
        id: 'quantity',
        title: t('serviceStatementsScreen.columns.quantity'),
        value: ({ quantity, minutes }) => {
          if (quantity !== null) return format.number(quantity)
          return minutes === null ? '' : t('serviceStatementsScreen.hours', { hours: format.number(hoursOf(minutes)) })
        },
        align: 'end',
      },
      {
        id: 'by',
        title: t('serviceStatementsScreen.columns.by'),
        value: ({ by, note }) => [by, note].filter(Boolean).join(', '),
      },
      {
        id: 'state',
        title: t('serviceStatementsScreen.columns.state'),
        value: (row) => [state(row.state), row.answer].filter(Boolean).join(', '),
        cell: (row) => (
          <StatusTag tone={tones[row.state]}>{[state(row.state), row.answer].filter(Boolean).join(', ')}</StatusTag>
        ),
      },
      {
        id: 'acts',
        title: t('serviceStatementsScreen.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => {
          if (row.state !== 'waiting' || closed) return null
          const button = (act: 'regularise' | 'refuse' | 'withdraw', run: () => void) => (
            <RowButton
              text={t(`serviceStatementsScreen.replacement.${act}`)}
              name={t('serviceStatementsScreen.replacement.named', {
                act: t(`serviceStatementsScreen.replacement.${act}`),
                name: row.name,
              })}
              run={run}
            />
          )
          if (!isOffice) return button('withdraw', () => void send({ id: row.id }))
          return (
            <>
              {button('regularise', () => setRegularised(row))} {button('refuse', () => setRefused(row))}
            </>
          )
        },
      },
    ],
    [t, format, state, isOffice, closed, send],
  )
  return (
    <>
      <Refusal problem={withdrawing.problem} />
      <SheetTable
        id="service-replacements"
        title={t('serviceStatementsScreen.replacement.list')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        empty={t('serviceStatementsScreen.replacement.empty')}
      />
      {regularised !== null && <RegulariseDialog row={regularised} onClose={() => setRegularised(null)} />}
      {refused !== null && <RefuseDialog row={refused} onClose={() => setRefused(null)} />}
    </>
  )
}
