import type { FinancialReport, ReportAsked } from '../../../shared/contract/dashboard.ts'
import type { PayState } from '../../../shared/model/dashboard.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { financialReport, type PayRow } from '../../domain/dashboard/index.ts'
import { financialReportName, writeFinancialReport } from '../../files/financial-report.ts'
import { type Readable, sql } from '../../store/index.ts'
import { type Adjustment, adjustments } from './adjustments.ts'

const payStateOf: Readonly<Record<string, PayState>> = {
  SENT: 'computed',
  OFFICE_ENTERED: 'computed',
  ACCEPTED: 'accepted',
  EXPORTED: 'sealed',
  PAID: 'paid',
  REJECTED_BY_FINANCE: 'rejected',
}

const states = Object.keys(payStateOf)
/** From acceptance on, the lines of a claim say what its travel is made of. */
const decided = states.filter((state) => payStateOf[state] !== 'computed')
const computed = states.filter((state) => payStateOf[state] === 'computed')

type Restriction = Pick<ReportAsked, 'examCode' | 'sessionId'>
type Found = Readonly<{ sessionId: string; item: string; trackState: string; claims: number; cents: number }>

const claimsOf = (read: Readable, { examCode, sessionId }: Restriction) =>
  read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .$if(examCode !== null, (query) => query.where('session.examCode', '=', examCode ?? ''))
    .$if(sessionId !== null, (query) => query.where('session.id', '=', sessionId ?? ''))

/** Fees by the rate their mission type is paid under, which a claim may have of its own. */
const fees = (read: Readable, restriction: Restriction): Promise<Found[]> =>
  claimsOf(read, restriction)
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .leftJoin('claimTerms', 'claimTerms.claimId', 'claim.id')
    .select(['mission.sessionId', 'claim.feeState as trackState'])
    .select(
      sql<string>`CASE WHEN claimTerms.claimId IS NULL THEN COALESCE(missionType.rateType, '')
        ELSE COALESCE(claimTerms.rateType, '') END`.as('item'),
    )
    .select((e) => [e.fn.countAll<number>().as('claims'), e.fn.sum<number>('claim.feeCents').as('cents')])
    .where('claim.feeState', 'in', states)
    .where('claim.feeCents', '>', 0)
    .groupBy(['mission.sessionId', 'trackState', 'item'])
    .execute()

/** Travel as one amount of each claim, in these states. */
const wholeTravel = (read: Readable, restriction: Restriction, inStates: readonly string[]): Promise<Found[]> =>
  claimsOf(read, restriction)
    .select(['mission.sessionId', 'claim.travelState as trackState', sql<string>`''`.as('item')])
    .select((e) => [e.fn.countAll<number>().as('claims'), e.fn.sum<number>('claim.travelCents').as('cents')])
    .where('claim.travelState', 'in', inStates)
    .where('claim.travelCents', '>', 0)
    .groupBy(['mission.sessionId', 'trackState'])
    .execute()

/** Decided travel by what it pays for: the first word of the rate of each line. */
const decidedTravel = (read: Readable, restriction: Restriction): Promise<Found[]> =>
  claimsOf(read, restriction)
    .innerJoin('claimLine', (join) =>
      join.onRef('claimLine.claimId', '=', 'claim.id').on('claimLine.track', '=', 'travel'),
    )
    .select(['mission.sessionId', 'claim.travelState as trackState'])
    .select(sql<string>`substr(claimLine.code, 1, instr(claimLine.code || '.', '.') - 1)`.as('item'))
    .select((e) => [
      e.fn.count<number>('claim.id').distinct().as('claims'),
      e.fn.sum<number>('claimLine.cents').as('cents'),
    ])
    .where('claim.travelState', 'in', decided)
    .groupBy(['mission.sessionId', 'trackState', 'item'])
    .execute()

/** Advances, what is taken back and differences, each with the session of its claim. */
async function adjusted(
  services: Services,
  restriction: Restriction,
): Promise<(Found & Pick<Adjustment, 'track' | 'state'>)[]> {
  const all = await adjustments(services)
  if (all.length === 0) return []
  const claims = await claimsOf(services.read(), restriction).select(['claim.id', 'mission.sessionId']).execute()
  const sessionOf = new Map(claims.map(({ id, sessionId }) => [id, sessionId]))
  return all.flatMap(({ claimId, ...row }) => {
    const sessionId = sessionOf.get(claimId)
    return sessionId === undefined ? [] : [{ ...row, sessionId, trackState: '', claims: 1 }]
  })
}

const sessionsOf = (read: Readable) =>
  read
    .selectFrom('session')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .select(['session.id as sessionId', 'session.examCode', 'exam.label as exam', 'month', 'year'])
    .where((e) =>
      e.exists(
        e
          .selectFrom('mission')
          .innerJoin('claim', 'claim.missionId', 'mission.id')
          .select('claim.id')
          .whereRef('mission.sessionId', '=', 'session.id'),
      ),
    )
    .orderBy('exam.label')
    .orderBy('year')
    .orderBy('month')
    .execute()

/** Exams and sessions that the report can be restricted to. */
export const reportChoices = (services: Services) => sessionsOf(services.read())

/**
 * Amounts by kind of pay or by session, and by how far they are on their way to the person (regulation.md S42): those of the
 * claims, then what advances, reversals and other amounts paid add to them.
 */
export async function reportOf(services: Services, { by, ...restriction }: ReportAsked): Promise<FinancialReport> {
  const read = services.read()
  const sessions = new Map((await sessionsOf(read)).map((session) => [session.sessionId, session]))
  const rowsOf = (track: PayRow['track'], found: readonly Found[]) =>
    found.flatMap(({ trackState, ...row }): PayRow[] => {
      const session = sessions.get(row.sessionId)
      const payState = payStateOf[trackState]
      if (session === undefined || payState === undefined) return []
      const { exam, month, year } = session
      return [{ ...row, track, state: payState, session: { exam, month, year } }]
    })
  const others = (await adjusted(services, restriction)).flatMap(({ trackState: _, ...row }): PayRow[] => {
    const session = sessions.get(row.sessionId)
    if (session === undefined) return []
    const { exam, month, year } = session
    return [{ ...row, session: { exam, month, year } }]
  })
  const rows = [
    ...others,
    ...rowsOf('fee', await fees(read, restriction)),
    ...rowsOf('travel', await wholeTravel(read, restriction, by === 'payType' ? computed : states)),
    ...rowsOf('travel', by === 'payType' ? await decidedTravel(read, restriction) : []),
  ]
  return financialReport(rows, by)
}

/** The same report as a file for a spreadsheet. */
export async function reportFile(
  services: Services,
  { format, language, ...asked }: ReportAsked & Readonly<{ format: 'csv' | 'xlsx'; language: Language }>,
) {
  const bytes = writeFinancialReport(await reportOf(services, asked), format, language)
  return {
    name: financialReportName(services.ports.clock.today(), format, language),
    mime: format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Buffer.from(bytes).toString('base64'),
  }
}
