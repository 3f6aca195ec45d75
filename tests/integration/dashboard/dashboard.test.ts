import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { sessionChecklist } from '../../../main/features/dashboard/checklist.ts'
import { costForecast } from '../../../main/features/dashboard/forecast.ts'
import { deadlines, sessionProgress } from '../../../main/features/dashboard/progress.ts'
import { reportChoices, reportFile, reportOf } from '../../../main/features/dashboard/report.ts'
import { saveDelayBudgets } from '../../../main/features/dashboard/settings.ts'
import { whatWaits } from '../../../main/features/dashboard/waiting.ts'
import { workload } from '../../../main/features/dashboard/workload.ts'
import { sealBatch } from '../../../main/features/liquidation/index.ts'
import { acceptClaim, giveBack } from '../../../main/features/review/commands.ts'
import { countQueue } from '../../../main/features/review/counting.ts'
import { readTable } from '../../../main/files/read-table.ts'
import { usualBudgets, type WaitingQueue } from '../../../shared/model/dashboard.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const manager = sessionOf('manager')
const everything = { by: 'payType', examCode: null, sessionId: null } as const

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

/** The queues in which something waits, once the controls are worked out. */
async function waiting() {
  await countQueue(office.services)
  const { counting, queues } = await whatWaits(office.services)
  expect(counting).toBe(false)
  return Object.fromEntries(queues.filter(({ count }) => count !== 0).map(({ queue, ...row }) => [queue, row]))
}

async function accept(mission: number, person: string, quantity: number, journey: typeof carToBrest | null = null) {
  const sent = await sendAs(office, mission, person, { candidates: quantity }, journey)
  await state(office, mission, person, quantity)
  const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
  return good(await acceptClaim(office.services, manager, decision))
}

const setDelay = async (queue: WaitingQueue, days: number | null, expectedVersion = 0) =>
  saveDelayBudgets(office.services, actorOf(manager), {
    commandId: nextCommand(),
    expectedVersion,
    budgets: { ...usualBudgets, [queue]: days },
  })

describe('what waits for the office', () => {
  it('is counted by queue, with the longest waiting and what is late', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await sendAs(office, 10003, 'p3', { candidates: 6 })
    await sendAs(office, 10002, 'p1', { copies: 30 })
    await state(office, 10001, 'p1', 12)
    await state(office, 10003, 'p3', 5)
    office.setToday('2026-07-09')
    expect(await waiting()).toEqual({
      clean: { count: 1, cents: null, oldest: '2026-07-01', late: 1 },
      withAlerts: { count: 1, cents: null, oldest: '2026-07-01', late: 0 },
      waitingService: { count: 1, cents: null, oldest: '2026-07-01', late: 0 },
    })
  })

  it('is late only past the delay of the office, whose change is refused on an older version', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    office.setToday('2026-07-08')
    expect((await waiting()).clean).toMatchObject({ late: 0 })
    good(await setDelay('clean', 6))
    expect((await waiting()).clean).toMatchObject({ late: 1 })
    expect(refusalOf(await setDelay('clean', 60))).toBe('CONFLICT')
    good(await setDelay('clean', null, 1))
    expect((await waiting()).clean).toMatchObject({ count: 1, late: null })
  })

  it('does not say what the controls found before they are worked out', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    const first = await whatWaits(office.services)
    expect(first.counting).toBe(true)
    expect(first.queues.find(({ queue }) => queue === 'clean')).toMatchObject({ count: null, late: null })
    expect((await waiting()).clean).toMatchObject({ count: 1 })
  })

  it('follows a claim given back, corrected, accepted and sealed', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: 'quantité' }
    good(await giveBack(office.services, manager, decision))
    expect(await waiting()).toEqual({})
    office.setToday('2026-07-03')
    const again = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    expect(await waiting()).toMatchObject({ clean: { count: 1 }, corrected: { count: 1, oldest: '2026-07-03' } })
    good(
      await acceptClaim(office.services, manager, {
        commandId: nextCommand(),
        id: again.id,
        expectedVersion: again.version,
        reason: '',
      }),
    )
    expect(await waiting()).toMatchObject({ fees: { count: 1, cents: 3_840 }, travel: { count: 1, cents: 8_632 } })
    const seal = { commandId: nextCommand(), circuit: 'fees', executionDate: '2026-07-15' } as const
    good(await sealBatch(office.services, actorOf(manager), seal))
    expect(Object.keys(await waiting())).toEqual(['travel'])
  })

  it('counts days down to what is coming', async () => {
    const { services } = office
    await services.write(
      actorOf(manager),
      { commandId: nextCommand(), kind: 'test.release', touches: [] },
      async ({ tx }) => {
        await tx.updateTable('assignment').set({ state: 'withdrawn' }).where('missionId', '=', 'm-10006').execute()
        await tx.updateTable('assignment').set({ state: 'confirmed' }).where('missionId', '=', 'm-10005').execute()
        return { ok: true, value: null }
      },
    )
    office.setToday('2026-06-14')
    expect(await waiting()).toMatchObject({
      uncovered: { count: 1, oldest: '2026-06-30', late: 0 },
      toConvoke: { count: 1, oldest: '2026-06-29', late: 1 },
    })
  })
})

describe('how far the sessions are', () => {
  it('counts seats, convocations and stated services, and the closings to come', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 })
    await state(office, 10001, 'p1', 12)
    expect(await sessionProgress(office.services)).toEqual({
      seats: 8,
      filled: 8,
      convoked: 8,
      runs: 0,
      served: 8,
      stated: 1,
    })
    expect(await deadlines(office.services)).toMatchObject([
      { exam: 'Baccalauréat général', closingDate: '2026-08-31' },
      { exam: 'Examen sans taux', closingDate: '2026-08-31' },
    ])
    const steps = await sessionChecklist(office.services)
    expect(steps.find(({ step }) => step === 'convocations')).toEqual({
      step: 'convocations',
      done: 8,
      total: 8,
      over: true,
    })
    expect(steps.find(({ step }) => step === 'statements')).toMatchObject({ done: 1, total: 8, over: false })
  })
})

describe('the financial report', () => {
  beforeEach(async () => {
    await accept(10001, 'p1', 12, carToBrest)
    await accept(10001, 'p2', 6)
    const seal = { commandId: nextCommand(), circuit: 'fees', executionDate: '2026-07-15' } as const
    good(await sealBatch(office.services, actorOf(manager), seal))
    await sendAs(office, 10002, 'p1', { copies: 30 })
    await accept(10003, 'p1', 3)
  })

  it('puts every amount in one state, by kind of pay, and adds up to what the claims say', async () => {
    const { lines, total } = await reportOf(office.services, everything)
    const shown = lines.map(({ track, item, claims, cents }) => [
      track,
      item,
      claims,
      cents.computed,
      cents.accepted,
      cents.sealed,
    ])
    expect(shown).toEqual([
      ['fee', 'CORRECTION', 1, 15_000, 0, 0],
      ['fee', 'ORAL', 3, 0, 960, 5_760],
      ['travel', 'MEAL', 1, 0, 2_000, 0],
      ['travel', 'TRAIN_TARIFF', 1, 0, 6_632, 0],
    ])
    const claims = await office.services.read().selectFrom('claim').select(['feeCents', 'travelCents']).execute()
    const all = claims.reduce((sum, { feeCents, travelCents }) => sum + feeCents + travelCents, 0)
    expect(Object.values(total).reduce((sum, cents) => sum + cents, 0)).toBe(all)
  })

  it('is the same money by session, and restricted to an exam', async () => {
    const byType = await reportOf(office.services, everything)
    const bySession = await reportOf(office.services, { ...everything, by: 'session' })
    expect(bySession.total).toEqual(byType.total)
    expect(bySession.lines.map(({ track, session }) => `${session?.exam} ${track}`)).toEqual([
      'Baccalauréat général fee',
      'Baccalauréat général travel',
    ])
    expect((await reportOf(office.services, { ...everything, examCode: 'ESSAI' })).lines).toEqual([])
    expect((await reportOf(office.services, { ...everything, sessionId: 'bac' })).total).toEqual(byType.total)
    expect((await reportChoices(office.services)).map(({ sessionId }) => sessionId)).toEqual(['bac', 'unpaid'])
  })

  it('is saved as CSV with the amounts of the screen, and as a workbook that opens', async () => {
    const csv = await reportFile(office.services, { ...everything, format: 'csv', language: 'fr' })
    const text = Buffer.from(csv.content, 'base64').toString()
    expect(csv.name).toBe('suivi-financier-2026-07-01.csv')
    expect(text.split('\r\n')[2]).toBe(
      'Frais de rémunération;Interrogation orale, à l’heure;3;0,00;9,60;57,60;0,00;0,00;67,20',
    )
    const book = await reportFile(office.services, { ...everything, format: 'xlsx', language: 'en' })
    expect(book.name).toBe('financial-report-2026-07-01.xlsx')
    const table = await readTable(new Uint8Array(Buffer.from(book.content, 'base64')))
    expect(JSON.stringify(good(table).records)).toContain('67.2')
  })
})

describe('the forecast and the workload', () => {
  it('prices what is to come like the claims of its exam and type, and says what has no price', async () => {
    await accept(10001, 'p1', 12)
    await sendAs(office, 10001, 'p2', { candidates: 6 })
    const { lines, needsWithoutMission } = await costForecast(office.services)
    expect(needsWithoutMission).toBe(0)
    expect(lines.find(({ exam, track }) => exam === 'Baccalauréat général' && track === 'fee')).toEqual({
      exam: 'Baccalauréat général',
      track: 'fee',
      decidedCents: 3_840,
      sentCents: 1_920,
      expected: 2,
      expectedCents: 5_760,
      unknown: 2,
      advancedCents: 0,
    })
    expect(lines.find(({ exam }) => exam === 'Examen sans taux')).toMatchObject({ expected: 0, expectedCents: 0 })
  })

  it('counts each decided claim once a day, and what waits by exam', async () => {
    await accept(10001, 'p1', 12, carToBrest)
    await sendAs(office, 10003, 'p3', { candidates: 6 })
    await state(office, 10003, 'p3', 6)
    const load = await workload(office.services)
    expect(load.decided).toEqual([{ reviewer: 'manager', day: '2026-07-01', decided: 1 }])
    expect(load.waiting).toEqual([{ exam: 'Baccalauréat général', waiting: 1, oldest: '2026-07-01' }])
    office.setToday('2026-07-20')
    expect((await workload(office.services)).decided).toEqual([])
  })
})
