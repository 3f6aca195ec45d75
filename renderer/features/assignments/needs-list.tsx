import { useCallback, useMemo } from 'react'
import { DataGrid, EmptyState, type GridColumn, goTo, StatusTag, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { useRoleWord } from './role-word.ts'

export type NeedRow = Awaited<ReturnType<typeof client.assignments.needs>>['rows'][number]

/** The word that matters most of a need: a conflict before a hole, a hole before a proposal. */
function useNeedState() {
  const t = useText()
  return useCallback(
    ({ seats, filled, proposed, conflicts }: NeedRow) => {
      const missing = seats - filled
      if (conflicts > 0) return { tone: 'error', text: t('planner.needs.conflicts', { count: conflicts }) } as const
      if (proposed > 0 && proposed >= missing)
        return { tone: 'pending', text: t('planner.needs.proposed', { count: proposed }) } as const
      if (missing > 0) return { tone: 'warning', text: t('planner.needs.missing', { count: missing }) } as const
      return { tone: 'success', text: t('planner.needs.complete') } as const
    },
    [t],
  )
}

function useColumns(): readonly GridColumn<NeedRow>[] {
  const t = useText()
  const format = useFormat()
  const stateOf = useNeedState()
  const roleWord = useRoleWord()
  const missionTypeName = useMissionTypeName()
  return useMemo(
    () => [
      {
        id: 'centre',
        title: t('assignments.seats.centre'),
        value: (row) => row.centre,
        rowHeader: true,
        distinction: (row) =>
          [row.exam, row.paper, format.date(row.date), row.startTime, roleWord(row.role)].filter(Boolean).join(', '),
        width: 200,
      },
      {
        id: 'state',
        title: t('planner.needs.state'),
        value: (row) => stateOf(row).text,
        cell: (row) => <StatusTag tone={stateOf(row).tone}>{stateOf(row).text}</StatusTag>,
        sortable: false,
        width: 130,
      },
      {
        id: 'filled',
        title: t('planner.needs.coverage'),
        value: (row) => row.filled,
        text: ({ filled, seats }) =>
          t('planner.needs.of', { filled: format.number(filled), seats: format.number(seats) }),
        width: 110,
      },
      {
        id: 'date',
        title: t('assignments.seats.date'),
        value: (row) => row.date,
        text: (row) => format.date(row.date),
        width: 115,
      },
      {
        id: 'startTime',
        title: t('assignments.seats.time'),
        value: (row) => row.startTime,
        text: (row) => t('assignments.seats.span', { start: row.startTime, end: row.endTime }),
        width: 125,
      },
      { id: 'paper', title: t('assignments.seats.paper'), value: (row) => row.paper, width: 210, lang: 'fr' },
      { id: 'exam', title: t('assignments.seats.exam'), value: (row) => row.exam, width: 90, lang: 'fr' },
      { id: 'role', title: t('assignments.seats.role'), value: (row) => roleWord(row.role), width: 120 },
      { id: 'town', title: t('assignments.seats.town'), value: (row) => row.town, width: 140, lang: 'fr' },
      {
        id: 'missionType',
        title: t('assignments.seats.type'),
        value: missionTypeName,
        width: 170,
      },
      { id: 'missionNumber', title: t('assignments.seats.mission'), value: (row) => row.missionNumber, width: 110 },
    ],
    [t, format, stateOf, roleWord, missionTypeName],
  )
}

type NeedsListProps = Readonly<{ facets: Readonly<Record<string, string>>; onOpen: (need: NeedRow) => void }>

/** What is to be covered, one line per mission and role; Enter or a click opens one. */
export function NeedsList({ facets, onOpen }: NeedsListProps) {
  const t = useText()
  const columns = useColumns()
  const revision = useRevision('assignments', 'missions')
  const source = useMemo(() => pageSource(`needs ${revision}`, client.assignments.needs, facets), [revision, facets])
  return (
    <DataGrid
      id="assignmentNeeds"
      title={t('planner.needs.title')}
      columns={columns}
      source={source}
      rowId={({ id }) => id}
      onOpen={onOpen}
      empty={Object.keys(facets).length === 0 ? <NoNeed /> : <EmptyState title={t('planner.needs.none')} />}
    />
  )
}

/** Nothing to plan yet: where needs and missions come from. */
export function NoNeed() {
  const t = useText()
  return (
    <EmptyState
      title={t('assignments.seats.emptyTitle')}
      sentence={t('assignments.seats.emptySentence')}
      action={
        <button type="button" className="button" onClick={() => goTo('/missions')}>
          {t('assignments.seats.toMissions')}
        </button>
      }
    />
  )
}
