import type { ClaimTrack } from '../../../domain/claims/claim-states.ts'
import { replayTrack } from '../../../domain/claims/replay.ts'
import {
  claimStands,
  decided,
  inDayOrder,
  initialTracks,
  loadConvoked,
  movesOf,
  recapName,
} from '../../claims/index.ts'
import type { Invariant } from '../invariant.ts'

/** Amounts the office decided are the sum of their lines, to the cent. */
const acceptedAmounts: Invariant = {
  name: 'acceptedCentsAreTheSumOfClaimLines',
  check: async (read) => {
    const claims = await read
      .selectFrom('claim')
      .select(['id', 'feeState', 'travelState', 'feeCents', 'travelCents'])
      .where((e) => e.or([e('feeState', 'in', decided), e('travelState', 'in', decided)]))
      .execute()
    const sums = await read
      .selectFrom('claimLine')
      .select((e) => ['claimId', 'track', e.fn.sum<number>('cents').as('cents')])
      .groupBy(['claimId', 'track'])
      .execute()
    const sumOf = new Map(sums.map(({ claimId, track, cents }) => [`${claimId} ${track}`, Number(cents)]))
    const decidedTracks = claims.flatMap(({ id, feeState, travelState, feeCents, travelCents }) => [
      { key: `${id} fee`, state: feeState, cents: feeCents },
      { key: `${id} travel`, state: travelState, cents: travelCents },
    ])
    const checked = decidedTracks.filter(({ state }) => (decided as readonly string[]).includes(state))
    const broken = checked.filter(({ key, cents }) => (sumOf.get(key) ?? 0) !== cents)
    return { checked: checked.length, broken: broken.length }
  },
}

/** The history of each track, told again move by move as the machine judges them, says the state it is in. */
const history: Invariant = {
  name: 'claimHistoryEndsInTheStateOfEachTrack',
  check: async (read) => {
    const claims = await read.selectFrom('claim').select(['id', 'feeState', 'travelState']).execute()
    const moves = Map.groupBy(await movesOf(read, null), ({ claimId, track }) => `${claimId} ${track}`)
    const told = (id: string, track: ClaimTrack) => replayTrack(track, moves.get(`${id} ${track}`) ?? [])?.code
    const broken = claims.filter(
      ({ id, feeState, travelState }) => told(id, 'fee') !== feeState || told(id, 'travel') !== travelState,
    )
    return { checked: claims.length, broken: broken.length }
  },
}

/** Whoever is convoked to a mission that opens a right has a claim for it (services.md 1.9). */
const convoked: Invariant = {
  name: 'convokedAssignmentsWithARightHaveAClaim',
  check: async (read) => {
    const assignments = await read
      .selectFrom('assignment')
      .leftJoin('claim', 'claim.assignmentId', 'assignment.id')
      .select(['assignment.id', 'claim.id as claimId'])
      .where('assignment.state', '=', 'convoked')
      .execute()
    const without = assignments.filter(({ claimId }) => claimId === null).map(({ id }) => id)
    const rights = await initialTracks(read, (await loadConvoked(read, without)).toSorted(inDayOrder))
    const broken = [...rights.values()].filter(({ fee, travel }) => fee.isCreated || travel.isCreated)
    return { checked: assignments.length, broken: broken.length }
  },
}

/** A claim belongs to the mission and the person of its assignment. */
const ownership: Invariant = {
  name: 'claimsFollowTheirAssignment',
  check: async (read) => {
    const rows = await read
      .selectFrom('claim')
      .innerJoin('assignment', 'assignment.id', 'claim.assignmentId')
      .select((e) => [
        e('claim.missionId', '=', e.ref('assignment.missionId')).as('sameMission'),
        e('claim.intervenantId', '=', e.ref('assignment.intervenantId')).as('samePerson'),
      ])
      .execute()
    const broken = rows.filter(({ sameMission, samePerson }) => !sameMission || !samePerson)
    return { checked: rows.length, broken: broken.length }
  },
}

/** At most one claim of an assignment stands: a service is claimed once. */
const standing: Invariant = {
  name: 'oneClaimStandsForAnAssignment',
  check: async (read) => {
    const rows = await read
      .selectFrom('claim')
      .select((e) => e.fn.countAll<number>().as('claims'))
      .where(claimStands)
      .groupBy('assignmentId')
      .execute()
    return { checked: rows.length, broken: rows.filter(({ claims }) => claims > 1).length }
  },
}

/** A claim that was sent has its recap among the documents of its person (F300). */
const recaps: Invariant = {
  name: 'sentClaimsHaveTheirRecap',
  check: async (read) => {
    const documents = await read.selectFrom('document').select('name').where('kind', '=', 'recap').execute()
    const names = new Set(documents.map(({ name }) => name))
    const sent = await read.selectFrom('claim').select('number').where('sentAt', 'is not', null).execute()
    return { checked: sent.length, broken: sent.filter((claim) => !names.has(recapName(claim))).length }
  },
}

export const claimInvariants: readonly Invariant[] = [acceptedAmounts, history, convoked, ownership, standing, recaps]
