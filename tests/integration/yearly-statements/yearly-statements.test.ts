import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf, systemActor } from '../../../main/boundary/sessions.ts'
import { loadClaims, planMove, recordMoves } from '../../../main/features/claims/index.ts'
import { sealBatch } from '../../../main/features/liquidation/index.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { yearlyStatementsHandlers } from '../../../main/features/yearly-statements/index.ts'
import { listStatements, paidYears } from '../../../main/features/yearly-statements/list.ts'
import { yearlyStatement } from '../../../main/features/yearly-statements/statement.ts'
import { reading } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { inspect } from '../../unit/files/pdf/inspect-pdf.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const manager = sessionOf('manager')
const everything = { start: 0, size: 50, sort: null, filter: '', facets: { year: '2026' } }

async function accept(mission: number, person: string, quantity: number, journey: typeof carToBrest | null = null) {
  const sent = await sendAs(office, mission, person, { candidates: quantity }, journey)
  await state(office, mission, person, quantity)
  const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
  good(await acceptClaim(office.services, manager, decision))
  return sent.id
}

const seal = async (circuit: 'fees' | 'travel', executionDate: string) =>
  good(await sealBatch(office.services, actorOf(manager), { commandId: nextCommand(), circuit, executionDate }))

/** What finance answers about one track of a claim. */
async function answerOf(claimId: string, event: 'confirmPayment' | 'rejectPayment', day: string) {
  office.setToday(day)
  const by = { actor: 'system' as const, today: day, reason: event === 'rejectPayment' ? 'compte clos' : null }
  const act = { commandId: nextCommand(), kind: 'test.answer', touches: [] as const }
  good(
    await office.services.write(systemActor, act, async (context) => {
      const claim = (await loadClaims(reading(context.tx), [claimId])).get(claimId)
      if (claim === undefined) throw new Error('no such claim')
      await recordMoves(context, 'Finance', [good(planMove(claim, 'fee', event, by))], by.reason)
      return ok(null)
    }),
  )
}

let p1Claim: string
beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
  p1Claim = await accept(10001, 'p1', 12, carToBrest)
  await accept(10001, 'p2', 6)
  await seal('fees', '2026-07-15')
  await seal('travel', '2027-01-10')
})
afterEach(() => office.close())

const of = async (person: string, year: number | null = null) =>
  good(await yearlyStatement(office.services, person, year))

describe('the yearly statement of a person', () => {
  it('holds what was paid in the calendar year, with quantity, rate, text, month and road [F341]', async () => {
    expect(await of('p1', 2026)).toMatchObject({
      year: 2026,
      years: [2027, 2026],
      number: '10001',
      name: 'ABEL Camille',
      missions: 1,
      feeCents: 3_840,
      travelCents: 0,
      payments: [
        {
          missionNumber: 10001,
          missionType: 'Interrogation orale',
          track: 'fee',
          channel: 'salary',
          state: 'ordered',
          paidOn: '2026-07-15',
          batch: 'IND-000001',
          label: 'Indemnités BCG mission 10001',
          cents: 3_840,
          lines: [{ code: 'JURY.T3.HOUR', quantity: '4', unit: 'HOUR', rate: '9.6', cents: 3_840 }],
        },
      ],
    })
  })

  it('counts by the year of the payment, not of the mission', async () => {
    const next = await of('p1')
    expect(next).toMatchObject({ year: 2027, feeCents: 0, travelCents: 8_632 })
    expect(next.payments).toMatchObject([{ track: 'travel', channel: 'account', paidOn: '2027-01-10' }])
    expect(next.payments[0]?.lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(8_632)
  })

  it('takes the day finance confirmed, and leaves out what finance refused', async () => {
    await answerOf(p1Claim, 'confirmPayment', '2027-02-03')
    expect((await of('p1', 2026)).payments).toEqual([])
    const after = await of('p1', 2027)
    expect(after.payments.map(({ track, state: how, paidOn }) => [track, how, paidOn])).toEqual([
      ['travel', 'ordered', '2027-01-10'],
      ['fee', 'paid', '2027-02-03'],
    ])
    const refused = await office.services
      .read()
      .selectFrom('claim')
      .select('id')
      .where('intervenantId', '=', 'p2')
      .where('missionId', '=', 'm-10001')
      .executeTakeFirstOrThrow()
    await answerOf(refused.id, 'rejectPayment', '2027-02-04')
    expect(await of('p2')).toMatchObject({ years: [], payments: [], feeCents: 0 })
  })

  it('is empty, with the year of today, for somebody to whom nothing was paid', async () => {
    expect(await of('p3')).toMatchObject({ year: 2026, years: [], missions: 0, payments: [] })
    expect(refusalOf(await yearlyStatement(office.services, 'nobody', null))).toBe('NOT_FOUND')
    expect(refusalOf(await yearlyStatement(office.services, null, null))).toBe('NOT_FOUND')
  })
})

describe('the statements of the office', () => {
  it('list who was paid in a year, with totals that agree with the batches', async () => {
    expect(await paidYears(office.services)).toEqual([2027, 2026])
    const { rows } = await listStatements(office.services, everything)
    expect(
      rows.map(({ name, feeCents, travelCents, totalCents }) => [name, feeCents, travelCents, totalCents]),
    ).toEqual([
      ['ABEL Camille', 3_840, 0, 3_840],
      ['BLAIN Camille', 1_920, 0, 1_920],
    ])
    const sorted = await listStatements(office.services, {
      ...everything,
      sort: { column: 'feeCents', direction: 'ascending' },
    })
    expect(sorted.rows.map(({ feeCents }) => feeCents)).toEqual([1_920, 3_840])
    const found = await listStatements(office.services, { ...everything, filter: 'blain' })
    expect(found.rows.map(({ name }) => name)).toEqual(['BLAIN Camille'])
  })
})

describe('who may read a statement', () => {
  const client = (id: string) => ({ context: { services: office.services, client: { id, kiosk: false } } })

  it('is decided in the main process: each their own, the office everybody’s', async () => {
    office.services.sessions.set('window-1', sessionOf('intervenant', { intervenantId: 'p1' }))
    office.services.sessions.set('window-2', manager)
    const mine = await call(yearlyStatementsHandlers.mine, { year: 2026 }, client('window-1'))
    expect(mine.intervenantId).toBe('p1')
    const asked = { id: 'p2', year: 2026 }
    await expect(call(yearlyStatementsHandlers.person, asked, client('window-1'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    const file = { ...asked, format: 'csv' as const, language: 'fr' as const }
    await expect(call(yearlyStatementsHandlers.personFile, file, client('window-1'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect((await call(yearlyStatementsHandlers.person, asked, client('window-2'))).intervenantId).toBe('p2')
    await expect(call(yearlyStatementsHandlers.mine, { year: null }, client('window-2'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })

  it('[F338] gives the office everybody’s payments of a year in one file, and the journal keeps who read it', async () => {
    office.services.sessions.set('window-1', sessionOf('intervenant', { intervenantId: 'p1' }))
    office.services.sessions.set('window-2', manager)
    const asked = { year: 2026, language: 'fr' } as const
    const refused = call(yearlyStatementsHandlers.yearFile, { ...asked, commandId: nextCommand() }, client('window-1'))
    await expect(refused).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const input = { ...asked, commandId: nextCommand() }
    const made = await call(yearlyStatementsHandlers.yearFile, input, client('window-2'))
    expect(made).toMatchObject({ name: 'releve-annuel-2026-tous.csv', mime: 'text/csv' })
    const { bytes } = good(office.services.files.take(made.token))
    expect(bytes.length).toBe(made.size)
    const [head = '', ...lines] = Buffer.from(bytes).toString('utf8').trimEnd().split('\r\n')
    expect(head.startsWith('\uFEFFN° d’intervenant;Nom;Mission;Dossier;')).toBe(true)
    expect(lines.map((line) => line.split(';').slice(0, 3))).toEqual([
      ['10001', 'ABEL Camille', '10001'],
      ['10002', 'BLAIN Camille', '10001'],
    ])
    const amount = head.split(';').indexOf('Montant')
    expect(lines.map((line) => line.split(';')[amount])).toEqual(['38,40', '19,20'])
    const kept = await office.services
      .read()
      .selectFrom('journal')
      .selectAll()
      .where('kind', '=', 'yearlyStatements.yearFile')
      .execute()
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).toContain('\\"people\\":2')
  })

  it('gives files that say the same as the screen', async () => {
    office.services.sessions.set('window-1', sessionOf('intervenant', { intervenantId: 'p1' }))
    const asked = { year: 2026, language: 'en' as const }
    const pdf = await call(yearlyStatementsHandlers.myFile, { ...asked, format: 'pdf' }, client('window-1'))
    expect(pdf).toMatchObject({ name: 'yearly-statement-2026-10001.pdf', mime: 'application/pdf' })
    const found = await inspect(Buffer.from(pdf.content, 'base64'))
    expect(found).toMatchObject({ language: 'en-GB', marked: true, unmarked: [] })
    expect(found.text).toContain('ABEL Camille, intervenant no. 10001')
    expect(found.text).toContain('Gross fees €38.40')
    const csv = await call(yearlyStatementsHandlers.myFile, { ...asked, format: 'csv' }, client('window-1'))
    expect(Buffer.from(csv.content, 'base64').toString('utf8')).toContain('10001;')
  })
})
