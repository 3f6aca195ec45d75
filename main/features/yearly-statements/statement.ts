import type { StatementPayment, YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Payee, paidThrough } from '../../domain/claims/pay-lane.ts'
import type { Readable } from '../../store/index.ts'
import { groupBy, isOfAcademy, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { type Payment, paymentsOf, yearOf, yearsOf } from './payments.ts'

const missionsOf = (read: Readable, claimIds: readonly string[]) =>
  inChunks(claimIds, (chunk) =>
    read
      .selectFrom('claim')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .innerJoin('session', 'session.id', 'mission.sessionId')
      .innerJoin('exam', 'exam.code', 'session.examCode')
      .innerJoin('paper', 'paper.id', 'mission.paperId')
      .innerJoin('school as centre', 'centre.id', 'mission.centreId')
      .select([
        'claim.id as claimId',
        'claim.number as claimNumber',
        'mission.number as missionNumber',
        'missionType.label as missionType',
        'missionType.labelEnglish as missionTypeEnglish',
        'exam.label as exam',
        'paper.label as paper',
        'centre.name as centre',
        'mission.firstDate',
        'mission.lastDate',
      ])
      .where('claim.id', 'in', chunk)
      .execute(),
  )

async function rateLinesOf(read: Readable, claimIds: readonly string[]) {
  const lines = await inChunks(claimIds, (chunk) =>
    read
      .selectFrom('claimLine')
      .select(['claimId', 'track', 'code', 'quantity', 'unit', 'rate', 'cents', 'validFrom', 'source'])
      .where('claimId', 'in', chunk)
      .orderBy('claimId')
      .orderBy('track')
      .orderBy('position')
      .execute(),
  )
  return groupBy(lines, ({ claimId, track }) => `${claimId} ${track}`)
}

/** Payments of one person with their missions, quantities, rates and texts, in the order of their days. */
export async function detailed(
  read: Readable,
  payments: readonly Payment[],
  payee: Payee,
): Promise<StatementPayment[]> {
  const claimIds = [...new Set(payments.map(({ claimId }) => claimId))]
  const missions = new Map((await missionsOf(read, claimIds)).map((mission) => [mission.claimId, mission]))
  const rateLines = await rateLinesOf(read, claimIds)
  const rows = payments.flatMap(({ claimId, track, cents, label, batch, outcome }): StatementPayment[] => {
    const mission = missions.get(claimId)
    if (mission === undefined) return []
    const lines = (rateLines.get(`${claimId} ${track}`) ?? []).map(({ claimId: _, track: __, ...line }) => line)
    const channel = paidThrough(track, payee)
    return [{ ...mission, track, channel, state: outcome.state, paidOn: outcome.on, batch, label, cents, lines }]
  })
  return rows.toSorted(
    (left, right) =>
      left.paidOn.localeCompare(right.paidOn) ||
      left.firstDate.localeCompare(right.firstDate) ||
      left.missionNumber - right.missionNumber ||
      left.track.localeCompare(right.track),
  )
}

const sumOf = (payments: readonly StatementPayment[], track: StatementPayment['track']): number =>
  payments.filter((payment) => payment.track === track).reduce((sum, { cents }) => sum + cents, 0)

/**
 * What was paid to one person in a calendar year, whatever the year of the mission: each payment with its mission, its
 * quantities, rates and texts, the month and the way it is paid (pain 16). Without a year: the latest with a payment.
 */
export async function yearlyStatement(
  services: Services,
  intervenantId: string | null,
  wanted: number | null,
): Promise<Result<YearlyStatement>> {
  const read = services.read()
  const person = await read
    .selectFrom('intervenant')
    .select(['number', 'lastName', 'firstName', 'category'])
    .where('id', '=', intervenantId ?? '')
    .executeTakeFirst()
  if (intervenantId === null || person === undefined) return fail('NOT_FOUND', { intervenantId })
  const all = await paymentsOf(read, intervenantId)
  const years = yearsOf(all)
  const year = wanted ?? years[0] ?? Number(services.ports.clock.today().slice(0, 4))
  const payments = await detailed(
    read,
    all.filter((payment) => yearOf(payment) === year),
    { category: person.category, isOfAcademy: await isOfAcademy(read, intervenantId) },
  )
  return ok({
    year,
    years,
    intervenantId,
    number: person.number,
    name: personName(person),
    missions: new Set(payments.map(({ missionNumber }) => missionNumber)).size,
    feeCents: sumOf(payments, 'fee'),
    travelCents: sumOf(payments, 'travel'),
    payments,
  })
}
