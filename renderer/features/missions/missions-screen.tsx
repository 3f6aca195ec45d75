import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridSelection,
  goTo,
  nothingSelected,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { BureauSelect, bureauFacet, useBureau } from '../bureaus/index.ts'
import { Refusal } from '../refusal.tsx'
import { ManyMissions } from './many.tsx'
import { useMissionColumns } from './mission-columns.tsx'
import { MissionDialog } from './mission-dialog.tsx'
import { MissionFilters, noFacet, wantedFacets } from './mission-filters.tsx'
import { SessionsPart } from './sessions-part.tsx'
import type { SessionRow } from './sessions-table.tsx'

const none: readonly SessionRow[] = []
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Sessions, needs that still lack a mission, and every mission with its seats. */
export function MissionsScreen() {
  const t = useText()
  const format = useFormat()
  const columns = useMissionColumns()
  const [facets, setFacets] = useState(noFacet)
  const { bureauId } = useBureau()
  const wanted = useMemo(() => ({ ...wantedFacets(facets), ...bureauFacet(bureauId) }), [facets, bureauId])
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [adding, setAdding] = useState(false)
  const revision = useRevision('missions', 'assignments')
  const source = useMemo(() => pageSource(`missions ${revision}`, client.missions.list, wanted), [revision, wanted])
  const sessions = useRead(queries.missions.sessions.queryOptions({ input: {} }))
  const needs = useRead(queries.missions.needs.queryOptions({ input: {} }))
  const generate = useCommand(client.missions.generate)

  const runGeneration = async () => {
    const made = await generate.send({})
    if (made === null) return
    const counts = { missions: format.number(made.missions), seats: format.number(made.seats) }
    if (made.missions === 0) tell('information', t('missions.generatedNone'))
    else tell('success', t('missions.generated', counts))
  }
  useCommands([
    { id: 'missions.add', textKey: 'missionEditing.add', group: 'screen', keys: ['N'], run: () => setAdding(true) },
    {
      id: 'missions.generate',
      textKey: 'missions.generate',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => (needs.data?.withoutMission ?? 0) > 0,
      run: runGeneration,
    },
  ])

  const rows = sessions.data ?? none
  const sentence = t('missions.sentence', {
    filled: format.number(sum(rows.map(({ filled }) => filled))),
    seats: format.number(sum(rows.map(({ seats }) => seats))),
    missions: format.number(sum(rows.map(({ missions }) => missions))),
  })
  return (
    <Screen title={t('missions.title')} sentence={sessions.data && sentence}>
      <Refusal problem={generate.problem ?? sessions.problem ?? needs.problem} />
      {needs.data && (
        <p>
          {needs.data.withoutMission === 0
            ? t('missions.needsNone', { imported: format.number(needs.data.imported) })
            : t('missions.needs', {
                count: needs.data.withoutMission,
                imported: format.number(needs.data.imported),
              })}
        </p>
      )}
      <DataGrid
        id="missions"
        minimumHeight={26}
        title={t('missions.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/missions/${id}`)}
        selection={selection}
        onSelectionChange={setSelection}
        actions={
          <>
            <BureauSelect onChosen={() => setSelection(nothingSelected)} />
            <MissionFilters
              facets={facets}
              onChange={(next) => {
                setFacets(next)
                setSelection(nothingSelected)
              }}
            />
          </>
        }
        empty={<EmptyState title={t('missions.emptyTitle')} sentence={t('missions.emptySentence')} />}
      />
      <ManyMissions selection={selection} onSelection={setSelection} facets={wanted} />
      <SessionsPart rows={rows} />
      <ActionBar>
        <CommandButton id="missions.generate" variant="primary" />
        <CommandButton id="missions.add" />
        <CommandButton id="sessions.add" />
        <CommandButton id="missions.manyMinistry" />
        <CommandButton id="missions.manyAcademy" />
        <CommandButton id="missions.manyObservations" />
        <CommandButton id="missions.manyRemove" />
      </ActionBar>
      {adding && <MissionDialog what="add" mission={null} onClose={() => setAdding(false)} />}
    </Screen>
  )
}
