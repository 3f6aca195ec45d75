import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import type { ControlSettings } from '../../../shared/model/control-levels.ts'
import type { StatedDistances } from '../../domain/distances/estimate-distance.ts'
import type { ComparedClaim, SharedDocument } from '../../domain/review/index.ts'
import type { Readable } from '../../store/index.ts'
import { documentSettings } from '../claim-documents/settings.ts'
import { type ClaimFacts, groupBy, journeysOf } from '../claims/index.ts'
import { statedDistances } from '../distances/facts.ts'
import { inChunks } from '../in-chunks.ts'
import { officeControlSettings } from '../review-settings/office-settings.ts'
import { slotsOfMissions } from '../slots-of-missions.ts'
import { askedStates, comparedOf } from './compared.ts'
import { countsOfMissions } from './counts-of-missions.ts'

/** What the controls of one claim look at beyond the claim itself. */
export type AroundClaim = Readonly<{
  others: readonly ComparedClaim[]
  sharedDocuments: readonly SharedDocument[]
  firstSentAt: string | null
  lastServedOn: string | null
  counted: number | null
  shared: Readonly<{ total: number; counted: number }> | null
}>

/** What the controls of some claims look at beyond them, read at once. */
export type Surroundings = Readonly<{
  settings: ControlSettings
  statedDistances: StatedDistances
  online: boolean
  of(claim: ClaimFacts): AroundClaim
}>

const unique = (values: readonly string[]): string[] => [...new Set(values)]
const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T))

/** The claims of some people that ask to be paid, as far as they are compared. */
async function claimsAsked(read: Readable, people: readonly string[]) {
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('claim')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .innerJoin('school', 'school.id', 'mission.centreId')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
      .select(['claim.id', 'claim.number', 'claim.intervenantId', 'claim.missionId', 'feeState', 'travelState'])
      .select(['entry', 'sanctionedEntry', 'correctedEntry', 'correctedJourneys', 'mission.lastDate'])
      .select(['mission.centreId', 'school.name as centre', 'missionType.entryForm'])
      .where('claim.intervenantId', 'in', chunk)
      .where((e) => e.or([e('feeState', 'in', askedStates), e('travelState', 'in', askedStates)]))
      .where((e) => e.or([e('present', 'is', null), e('present', '=', 1)]))
      .execute(),
  )
  const slots = await slotsOfMissions(read, unique(rows.map(({ missionId }) => missionId)))
  const travelling = rows.filter(({ travelState }) => askedStates.includes(travelState)).map(({ id }) => id)
  const journeys = await journeysOf(read, travelling)
  return rows.map(({ entry, sanctionedEntry, correctedEntry, correctedJourneys, ...row }) => ({
    id: row.id,
    intervenantId: row.intervenantId,
    lastDate: row.lastDate,
    compared: comparedOf({
      ...row,
      entry: parsed<ClaimEntry>(correctedEntry ?? sanctionedEntry ?? entry),
      journeys: parsed<Journey[]>(correctedJourneys) ?? journeys.get(row.id) ?? [],
      slots: slots.get(row.missionId) ?? [],
    }),
  }))
}

/** The documents of journeys that other claims have too, byte for byte, by the digest they share. */
async function documentsElsewhere(read: Readable, claims: readonly ClaimFacts[]) {
  const digests = unique(claims.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256)))
  const rows = await inChunks(digests, (chunk) =>
    read
      .selectFrom('document')
      .innerJoin('claimDocument', 'claimDocument.documentId', 'document.id')
      .innerJoin('claim', 'claim.id', 'claimDocument.claimId')
      .select(['document.sha256', 'claim.id', 'claim.number', 'claim.intervenantId'])
      .where('document.sha256', 'in', chunk)
      .where('claimDocument.file', '=', 'travel')
      .where('claimDocument.removedAt', 'is', null)
      .where((e) => e.or([e('feeState', 'in', askedStates), e('travelState', 'in', askedStates)]))
      .execute(),
  )
  return groupBy(rows, ({ sha256 }) => sha256)
}

/** The day each claim was sent for the first time: a claim given back keeps it. */
async function firstSendings(read: Readable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(ids, (chunk) =>
    read
      .selectFrom('claimHistory')
      .select(({ fn }) => ['claimId', fn.min<string>('at').as('at')])
      .where('claimId', 'in', chunk)
      .where('event', '=', 'send')
      .groupBy('claimId')
      .execute(),
  )
  return new Map(rows.map(({ claimId, at }) => [claimId, at]))
}

/** Reads what the controls of some claims look at, in a number of statements that does not grow with them. */
export async function surroundingsOf(read: Readable, claims: readonly ClaimFacts[]): Promise<Surroundings> {
  const asked = groupBy(
    await claimsAsked(read, unique(claims.map(({ intervenantId }) => intervenantId))),
    ({ intervenantId }) => intervenantId,
  )
  const elsewhere = await documentsElsewhere(read, claims)
  const sent = await firstSendings(
    read,
    claims.map(({ id }) => id),
  )
  const countedFor = await countsOfMissions(read, unique(claims.map(({ missionId }) => missionId)))
  const { settings } = await officeControlSettings(read)
  const { online } = (await documentSettings(read)).settings
  return {
    settings,
    statedDistances: await statedDistances(read),
    online,
    of: (claim) => {
      const others = (asked.get(claim.intervenantId) ?? []).filter(({ id }) => id !== claim.id)
      const before = others.filter(({ lastDate }) => lastDate < claim.firstDate).map(({ lastDate }) => lastDate)
      return {
        others: others.map(({ compared }) => compared),
        sharedDocuments: claim.documents
          .filter(({ file }) => file === 'travel')
          .flatMap(({ sha256, name }) =>
            (elsewhere.get(sha256) ?? [])
              .filter(({ id }) => id !== claim.id)
              .map(({ id, number, intervenantId }) => ({
                name,
                claim: number,
                claimId: id,
                samePerson: intervenantId === claim.intervenantId,
              })),
          ),
        firstSentAt: sent.get(claim.id) ?? claim.sentAt,
        lastServedOn: before.toSorted().at(-1) ?? null,
        ...countedFor(claim),
      }
    },
  }
}
