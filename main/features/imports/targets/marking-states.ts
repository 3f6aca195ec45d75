import type { MarkingStateRow } from '../../../files/feeds/marking-states.ts'
import type { Readable } from '../../../store/index.ts'
import { type Importer, type Target, type UnknownReference, wholeFeed } from '../importer.ts'
import { knownIntervenants, knownMissions } from '../known.ts'
import { portions } from '../table-access.ts'

type Lookup = Readonly<{
  missions: ReadonlyMap<number, string>
  people: ReadonlyMap<string, string>
  /** Assignments of convoked people, by mission and person. */
  convoked: ReadonlyMap<string, string>
}>

async function convokedTo(read: Readable, missionIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const convoked = new Map<string, string>()
  for (const part of portions(missionIds)) {
    const rows = await read
      .selectFrom('assignment')
      .select(['id', 'missionId', 'intervenantId'])
      .where('missionId', 'in', part)
      .where('state', '=', 'convoked')
      .execute()
    for (const { id, missionId, intervenantId } of rows) convoked.set(`${missionId} ${intervenantId}`, id)
  }
  return convoked
}

const serviceOf = ({ missions, people, convoked }: Lookup, { mission, intervenant }: MarkingStateRow) => {
  const missionId = missions.get(Number(mission)) ?? ''
  const assignmentId = convoked.get(`${missionId} ${people.get(intervenant) ?? ''}`)
  return assignmentId === undefined ? undefined : { missionId, assignmentId }
}

function refused(lookup: Lookup, values: MarkingStateRow): UnknownReference | null {
  const { mission, intervenant } = values
  if (!lookup.missions.has(Number(mission))) return { column: 'mission', value: mission, rule: 'unknownMission' }
  if (!lookup.people.has(intervenant)) return { column: 'intervenant', value: '', rule: 'unknownIntervenant' }
  if (serviceOf(lookup, values) !== undefined) return null
  return { column: 'intervenant', value: mission, rule: 'notConvokedToMission' }
}

/** How far the marking of each mission is, as the portal shows it (F323-F327): states nothing of the service itself. */
export const markingStatesImporter: Importer<MarkingStateRow, Lookup> = {
  feed: 'marking-states',
  scopeOf: wholeFeed,
  lookup: async (read, rows) => {
    const missions = await knownMissions(
      read,
      rows.map(({ mission }) => Number(mission)),
    )
    return {
      missions,
      people: await knownIntervenants(
        read,
        rows.map(({ intervenant }) => intervenant),
      ),
      convoked: await convokedTo(read, missions.values()),
    }
  },
  refers: refused,
  targets: (lookup, rows) =>
    rows.flatMap(({ values }): Target[] => {
      const service = serviceOf(lookup, values)
      if (service === undefined) return []
      const { state, given, marked, reportedOn } = values
      return [
        {
          table: 'markingState',
          key: { assignmentId: service.assignmentId },
          columns: { state, givenCopies: given, markedCopies: marked, reportedOn },
          fresh: () => ({ missionId: service.missionId }),
        },
      ]
    }),
}
