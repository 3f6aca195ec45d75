import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
import type { ActivitySetting } from '../../domain/activities/activity-state.ts'
import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'
import type { Readable } from '../../store/index.ts'
import { activitySettingOf } from '../activities/state.ts'
import { inChunks } from '../in-chunks.ts'
import { slotsOfMissions } from '../slots-of-missions.ts'
import { type DepositedDocument, depositedDocuments } from './deposited-documents.ts'
import { selectClaims } from './select-claims.ts'

export type Slot = Readonly<{ date: string; startTime: string; endTime: string }>

type SelectedClaim = Awaited<ReturnType<typeof selectClaims>>[number]

/** Everything one claim is shown, checked and computed from: its rows and those of its mission and its person. */
export type ClaimFacts = Omit<
  SelectedClaim,
  'entry' | 'sanctionedEntry' | 'correctedEntry' | 'correctedJourneys' | 'feeState' | 'travelState'
> &
  Readonly<{
    feeState: ClaimStateCode
    travelState: ClaimStateCode
    entry: ClaimEntry | null
    sanctionedEntry: ClaimEntry | null
    /** What was declared as the office corrected it when it accepted. */
    correctedEntry: ClaimEntry | null
    correctedJourneys: readonly Journey[] | null
    slots: readonly Slot[]
    journeys: readonly Journey[]
    /** Supporting documents, oldest first. */
    documents: readonly DepositedDocument[]
    /** Pairs of communes held as one that name the centre's commune. */
    adjoining: readonly (readonly [string, string])[]
    /** Kilometres already paid at the kilometre rate, by calendar year, in other accepted claims of the person. */
    kmCounter: readonly Readonly<{ year: number; km: number }>[]
    /** How the office opened claims to intervenants; undefined while it never set it. */
    opening: ActivitySetting | undefined
  }>

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** The pairs of communes held as one, for each of some communes. */
export async function adjoiningOf(read: Readable, centres: readonly string[]) {
  const pairs = await inChunks(centres, (chunk) =>
    read
      .selectFrom('adjoiningCommunes')
      .select(['firstCode', 'secondCode'])
      .where((e) => e.or([e('firstCode', 'in', chunk), e('secondCode', 'in', chunk)]))
      .execute(),
  )
  const byCommune = new Map<string, (readonly [string, string])[]>()
  for (const { firstCode, secondCode } of pairs)
    for (const code of unique([firstCode, secondCode])) {
      const known = byCommune.get(code) ?? []
      known.push([firstCode, secondCode])
      byCommune.set(code, known)
    }
  return byCommune
}

/** Accepted kilometre lines of people; their codes start with `IK.` (rate contract). */
async function paidKilometres(read: Readable, people: readonly string[]) {
  const lines = await inChunks(people, (chunk) =>
    read
      .selectFrom('claimLine')
      .innerJoin('claim', 'claim.id', 'claimLine.claimId')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .select(['claim.id', 'claim.intervenantId', 'mission.firstDate', 'claimLine.quantity'])
      .where('claim.intervenantId', 'in', chunk)
      .where('claimLine.track', '=', 'travel')
      .where('claimLine.code', 'like', 'IK.%')
      .execute(),
  )
  return groupBy(lines, ({ intervenantId }) => intervenantId)
}

function kmCounter(lines: readonly { id: string; firstDate: string; quantity: string }[], claimId: string) {
  const byYear = new Map<number, number>()
  for (const { id, firstDate, quantity } of lines) {
    if (id === claimId) continue
    const year = Number(firstDate.slice(0, 4))
    byYear.set(year, (byYear.get(year) ?? 0) + Number(quantity))
  }
  return [...byYear].map(([year, km]) => ({ year, km }))
}

/** Journeys kept before a field existed have its plain value. */
const storedJourney = (json: string): Journey => ({ ...unclaimedCosts, ...(JSON.parse(json) as Journey) })

/** The journeys of many claims as they were declared, by claim, in their order. */
export async function journeysOf(
  read: Readable,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Journey[]>> {
  const rows = await inChunks(claimIds, (chunk) =>
    read
      .selectFrom('travelLine')
      .select(['claimId', 'journey'])
      .where('claimId', 'in', chunk)
      .orderBy('claimId')
      .orderBy('position')
      .execute(),
  )
  const lines = groupBy(rows, ({ claimId }) => claimId)
  return new Map([...lines].map(([id, own]) => [id, own.map(({ journey }) => storedJourney(journey))]))
}

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T))

/** Loads many claims at once, in a number of statements that does not grow with them; unknown ids are left out. */
export async function loadClaims(read: Readable, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimFacts>> {
  const rows = await inChunks(ids, (chunk) => selectClaims(read, chunk))
  const missions = unique(rows.map(({ missionId }) => missionId))
  const slots = await slotsOfMissions(read, missions)
  const journeys = await journeysOf(read, ids)
  const documents = groupBy(await depositedDocuments(read, ids), ({ claimId }) => claimId)
  const adjoining = await adjoiningOf(read, unique(rows.flatMap(({ centreCommune }) => centreCommune ?? [])))
  const kilometres = await paidKilometres(read, unique(rows.map(({ intervenantId }) => intervenantId)))
  const opening = await activitySettingOf(read, 'claims')
  const facts = new Map<string, ClaimFacts>()
  for (const row of rows) {
    // A person with two main postings in the source data would come twice: the first one counts.
    if (facts.has(row.id)) continue
    facts.set(row.id, {
      ...row,
      feeState: row.feeState as ClaimStateCode,
      travelState: row.travelState as ClaimStateCode,
      entry: parsed<ClaimEntry>(row.entry),
      sanctionedEntry: parsed<ClaimEntry>(row.sanctionedEntry),
      correctedEntry: parsed<ClaimEntry>(row.correctedEntry),
      correctedJourneys: parsed<Journey[]>(row.correctedJourneys),
      slots: (slots.get(row.missionId) ?? []).map(({ date, startTime, endTime }) => ({ date, startTime, endTime })),
      journeys: journeys.get(row.id) ?? [],
      documents: documents.get(row.id) ?? [],
      adjoining: row.centreCommune === null ? [] : (adjoining.get(row.centreCommune) ?? []),
      kmCounter: kmCounter(kilometres.get(row.intervenantId) ?? [], row.id),
      opening,
    })
  }
  return facts
}
