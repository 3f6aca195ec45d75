import type { SantorinRow } from '../../../files/feeds/santorin.ts'
import type { Readable } from '../../../store/index.ts'
import { settledStates } from '../../service-statements/settled.ts'
import { type Importer, type Target, type UnknownReference, wholeFeed } from '../importer.ts'
import { knownIntervenants, knownMissions } from '../known.ts'
import { portions } from '../table-access.ts'

type Service = Readonly<{ assignmentId: string; missionId: string; settled: boolean; stated: string }>

type Lookup = Readonly<{
  missions: ReadonlyMap<number, string>
  people: ReadonlyMap<string, string>
  /** People convoked to the missions of the file, by mission and person. */
  services: ReadonlyMap<string, Service>
  /** Missions that the file puts in two waves. */
  torn: ReadonlySet<string>
  at: string
}>

const what = ({ copies, candidates, done }: SantorinRow) => {
  const present = done !== false
  return { present: present ? 1 : 0, quantity: present ? (copies ?? candidates) : null }
}

const inWords = (stated: Readonly<{ present: number | null; quantity: number | null }>): string =>
  `${stated.present} ${stated.quantity}`

async function servicesOf(read: Readable, numbers: readonly number[]) {
  const services = new Map<string, Service>()
  for (const part of portions(numbers)) {
    const rows = await read
      .selectFrom('assignment')
      .innerJoin('mission', 'mission.id', 'assignment.missionId')
      .leftJoin('claim', 'claim.assignmentId', 'assignment.id')
      .leftJoin('groupedClaim', 'groupedClaim.claimId', 'claim.id')
      .leftJoin('claim as head', 'head.id', 'groupedClaim.headId')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
      .select(['assignment.id', 'assignment.missionId', 'assignment.intervenantId', 'mission.number'])
      .select(['claim.feeState', 'head.feeState as headState', 'present', 'serviceStatement.quantity'])
      .where('mission.number', 'in', part)
      .where('assignment.state', '=', 'convoked')
      .execute()
    for (const { id, missionId, intervenantId, number, feeState, headState, ...stated } of rows) {
      const key = `${number} ${intervenantId}`
      const settled = [feeState, headState].some((state) => settledStates.includes(state ?? ''))
      const is = services.get(key)?.settled === true || settled
      services.set(key, { assignmentId: id, missionId, settled: is, stated: inWords(stated) })
    }
  }
  return services
}

const tornMissions = (rows: readonly SantorinRow[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(rows, ({ mission }) => mission)]
      .filter(([, ones]) => new Set(ones.flatMap(({ wave }) => wave ?? [])).size > 1)
      .map(([mission]) => mission),
  )

const serviceOf = ({ people, services }: Lookup, { mission, intervenant }: SantorinRow): Service | undefined =>
  services.get(`${Number(mission)} ${people.get(intervenant) ?? ''}`)

function refused(lookup: Lookup, values: SantorinRow): UnknownReference | null {
  const { mission, intervenant, wave } = values
  if (!lookup.missions.has(Number(mission))) return { column: 'mission', value: mission, rule: 'unknownMission' }
  if (!lookup.people.has(intervenant)) return { column: 'intervenant', value: '', rule: 'unknownIntervenant' }
  const service = serviceOf(lookup, values)
  if (service === undefined) return { column: 'intervenant', value: mission, rule: 'notConvokedToMission' }
  if (lookup.torn.has(mission)) return { column: 'vague', value: wave ?? '', rule: 'twoWaves' }
  const moved = service.settled && service.stated !== inWords(what(values))
  return moved ? { column: 'copies', value: mission, rule: 'serviceSettled' } : null
}

/**
 * What SANTORIN says of each marker, as a statement of their service, and the wave of each mission, by which the claims of a
 * continuous assessment are grouped (F182, F229, F230). A statement that an accepted fee rests on is not moved.
 */
export const santorinImporter: Importer<SantorinRow, Lookup> = {
  feed: 'santorin',
  scopeOf: wholeFeed,
  groupOf: (rowKey) => rowKey.split('|')[0] ?? '',
  lookup: async (read, rows, { clock }) => {
    const numbers = [...new Set(rows.map(({ mission }) => Number(mission)))]
    return {
      missions: await knownMissions(read, numbers),
      people: await knownIntervenants(
        read,
        rows.map(({ intervenant }) => intervenant),
      ),
      services: await servicesOf(read, numbers),
      torn: tornMissions(rows),
      at: clock.now(),
    }
  },
  refers: refused,
  targets: (lookup, rows) =>
    rows.flatMap(({ values }): Target[] => {
      const service = serviceOf(lookup, values)
      if (service === undefined) return []
      const { assignmentId, missionId } = service
      const statement: Target = {
        table: 'serviceStatement',
        key: { assignmentId },
        columns: what(values),
        fresh: () => ({ missionId, minutes: null, source: 'santorin', statedBy: 'SANTORIN', statedAt: lookup.at }),
      }
      const { wave } = values
      return wave === null
        ? [statement]
        : [{ table: 'mission', key: { id: missionId }, columns: { wave }, updateOnly: true }, statement]
    }),
}
