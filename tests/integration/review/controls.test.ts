import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { countQueue } from '../../../main/features/review/counting.ts'
import { reviewSheet } from '../../../main/features/review/sheet.ts'
import { changeControlSettings } from '../../../main/features/review-settings/index.ts'
import { officeControlSettings } from '../../../main/features/review-settings/office-settings.ts'
import { storeDocument, type Writable } from '../../../main/store/index.ts'
import { type ControlSettings, usualControlSettings } from '../../../shared/model/control-levels.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const manager = sessionOf('manager', { displayName: 'Claude Bureau' })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

/** Something of the store that changes without any command of the review. */
const change = (work: (tx: Writable) => Promise<unknown>) =>
  office.services.jot(async ({ tx }) => {
    await work(tx)
    return ok(null)
  })

const controlsOf = async (id: string) => good(await reviewSheet(office.services, id, manager)).controls
const controlOf = async (id: string, rule: string) => (await controlsOf(id)).find((control) => control.rule === rule)

/** Whether the store still keeps what it counted of a claim; it is counted again afterwards. */
async function isForgotten(id: string): Promise<boolean> {
  const kept = await office.services
    .read()
    .selectFrom('reviewCount')
    .select('claimId')
    .where('claimId', '=', id)
    .executeTakeFirst()
  await countQueue(office.services)
  return kept === undefined
}

const served = async (
  mission: number,
  who: string,
  candidates: number,
  journey: Parameters<typeof sendAs>[4] = null,
) => {
  const sent = await sendAs(office, mission, who, { candidates }, journey)
  await state(office, mission, who, candidates)
  return sent.id
}

describe('controls that look at other claims', () => {
  it('find one half-day in two centres and one journey made twice, from either claim, and forget what was counted', async () => {
    const brest = await served(10001, 'p1', 12, carToBrest)
    const rennes = await served(10003, 'p1', 6)
    await countQueue(office.services)
    expect(await controlOf(brest, 'nothingTwice')).toMatchObject({ verdict: 'conform', facts: { others: 1 } })
    const slot = { date: '2026-06-24', startTime: '09:00', endTime: '12:00' }
    await change((tx) => tx.updateTable('missionSlot').set(slot).where('missionId', '=', 'm-10003').execute())
    expect(await isForgotten(brest)).toBe(true)
    for (const [id, centre] of [
      [brest, 'Rennes'],
      [rennes, 'Brest'],
    ] as const)
      expect(await controlOf(id, 'sameHalfDay')).toMatchObject({
        verdict: 'toCheck',
        facts: { date: '2026-06-24', half: 'morning', centre: expect.stringContaining(centre) },
        source: { name: 'otherClaims' },
      })
    const lines = await office.services
      .read()
      .selectFrom('travelLine')
      .selectAll()
      .where('claimId', '=', brest)
      .execute()
    await change(async (tx) => {
      await tx.deleteFrom('travelLine').where('claimId', '=', rennes).execute()
      for (const line of lines)
        await tx
          .insertInto('travelLine')
          .values({ ...line, claimId: rennes })
          .execute()
      await tx.updateTable('claim').set({ travelState: 'SENT' }).where('id', '=', rennes).execute()
    })
    expect(await isForgotten(brest)).toBe(true)
    expect(await controlOf(brest, 'journeyTwice')).toMatchObject({ verdict: 'blocking', facts: { journey: 1 } })
    const { version } = good(await reviewSheet(office.services, brest, manager))
    const accept = (reason: string) =>
      acceptClaim(office.services, manager, { commandId: nextCommand(), id: brest, expectedVersion: version, reason })
    expect(await accept('')).toMatchObject({ error: { rule: 'claimBlocked', facts: { control: 'journeyTwice' } } })
    expect(good(await accept('Deux voitures, vu avec le centre')).feeState).toBe('ACCEPTED')
    const { facts } = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('kind', '=', 'review.accept')
      .executeTakeFirstOrThrow()
    expect(facts).toContain('"alerts":"sameHalfDay, journeyTwice"')
  })

  it('find the same document in two claims, whoever’s they are', async () => {
    const own = await served(10001, 'p1', 12, carToBrest)
    const other = await served(10003, 'p1', 6)
    const colleague = await served(10001, 'p2', 12)
    await countQueue(office.services)
    await change(async (tx) => {
      const at = '2026-07-01T06:00:00.000Z'
      for (const [claimId, intervenantId] of [
        [own, 'p1'],
        [other, 'p1'],
        [colleague, 'p2'],
      ] as const) {
        const id = `ticket of ${claimId}`
        const bytes = new TextEncoder().encode('billet')
        const paper = { id, kind: 'supporting' as const, name: 'billet.pdf', mime: 'application/pdf', bytes }
        await storeDocument(tx, { ...paper, intervenantId, createdAt: at })
        const row = { claimId, documentId: id, file: 'travel' as const, answers: 'tickets', byOffice: 0 }
        await tx
          .insertInto('claimDocument')
          .values({ ...row, depositedAt: at, removedAt: null })
          .execute()
      }
    })
    expect(await isForgotten(own)).toBe(true)
    expect((await controlsOf(own)).filter(({ rule }) => rule.startsWith('document'))).toMatchObject([
      { rule: 'documentOfAnother', verdict: 'toCheck', facts: { document: 'billet.pdf' } },
      { rule: 'documentTwice', verdict: 'toCheck', facts: { document: 'billet.pdf' } },
      { rule: 'documentsPresent', verdict: 'conform', facts: { deposited: 1 } },
    ])
    await change((tx) => tx.deleteFrom('claimDocument').where('claimId', '=', colleague).execute())
    expect(await isForgotten(own)).toBe(true)
    expect(await controlOf(own, 'documentOfAnother')).toBeUndefined()
  })
})

describe('controls with a source of their own', () => {
  it('read the table of distances, the candidates present, the closing date, the age of the pay file, missing tickets', async () => {
    const ticket = { ...carToBrest, mode: 'TRAIN_2ND' as const, ticketsCents: 4_000 }
    const id = await served(10001, 'p1', 12, carToBrest)
    await countQueue(office.services)
    await change((tx) =>
      tx
        .insertInto('statedDistance')
        .values({
          firstCode: '29019',
          secondCode: '35238',
          metres: 260_000,
          reason: 'Itinéraire par Morlaix',
          author: 'Claude Bureau',
          statedAt: '2026-07-01T06:00:00.000Z',
          rowVersion: 1,
        })
        .execute(),
    )
    expect(await isForgotten(id)).toBe(true)
    expect(await controlOf(id, 'distanceDiffers')).toMatchObject({
      facts: { declaredKm: 242, statedKm: 260 },
      source: { name: 'statedDistance' },
    })
    await change(async (tx) => {
      await tx.updateTable('session').set({ closingDate: '2026-06-30' }).where('id', '=', 'bac').execute()
      await tx.updateTable('payFile').set({ updatedAt: '2024-05-02T06:00:00.000Z' }).execute()
    })
    expect(await controlOf(id, 'sentLate')).toMatchObject({
      verdict: 'toCheck',
      facts: { firstSentOn: '2026-07-01', closesOn: '2026-06-30' },
    })
    expect(await controlOf(id, 'payFileOld')).toMatchObject({ facts: { months: 12, updatedOn: '2024-05-02' } })
    await change(async (tx) => {
      const line = await tx.selectFrom('travelLine').selectAll().where('claimId', '=', id).executeTakeFirstOrThrow()
      const journey = JSON.stringify({ ...JSON.parse(line.journey), ...ticket })
      await tx.updateTable('travelLine').set({ journey }).where('claimId', '=', id).execute()
      const { sessionId, paperId, centreId, missionTypeCode } = await tx
        .selectFrom('mission')
        .selectAll()
        .where('id', '=', 'm-10001')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('need')
        .values({
          ...{ id: 'counted', sessionId, paperId, centreId, missionTypeCode, missionId: 'm-10001', commission: 'A' },
          ...{
            date: '2026-06-24',
            startTime: '08:00',
            endTime: '12:00',
            quantity: 24,
            people: 2,
            sourceKey: 'counted',
          },
          ...{
            present: 11,
            origin: 'cyclades',
            secondPaperId: null,
            role: null,
            cancelled: 0,
            settled: null,
            rowVersion: 1,
          },
        })
        .execute()
    })
    expect(await isForgotten(id)).toBe(true)
    expect(await controlOf(id, 'documentMissing')).toMatchObject({ facts: { required: 'tickets' } })
    expect(await controlOf(id, 'presentExceeded')).toMatchObject({
      verdict: 'toCheck',
      facts: { declared: 12, counted: 11 },
      source: { name: 'candidatesPresent' },
    })
    await state(office, 10001, 'p2', 12)
    expect(await isForgotten(id)).toBe(true)
    await change((tx) =>
      tx.updateTable('missionType').set({ entryForm: 'copies' }).where('code', '=', 'ORAL').execute(),
    )
    expect(await controlOf(id, 'sharedExceeded')).toMatchObject({ facts: { total: 24, counted: 11 } })
  })
})

describe('the settings of the controls', () => {
  const set = async (settings: Partial<ControlSettings>) => {
    const { version } = await officeControlSettings(office.services.read())
    const input = { commandId: nextCommand(), expectedVersion: version }
    return changeControlSettings(office.services, actorOf(manager), {
      ...input,
      settings: { ...usualControlSettings, ...settings },
    })
  }

  it('apply to what is decided from then on, are refused below the rules, and the journal says what changed', async () => {
    const decided = await served(10003, 'p1', 6)
    const first = good(await reviewSheet(office.services, decided, manager))
    const on = ({ id, version }: { id: string; version: number }, reason = '') => ({
      commandId: nextCommand(),
      id,
      expectedVersion: version,
      reason,
    })
    good(await acceptClaim(office.services, manager, on(first)))
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 })
    await state(office, 10001, 'p1', 11)
    await countQueue(office.services)
    expect(refusalOf(await set({ levels: { serviceMissing: 'check' } }))).toBe('reviewSettings.locked')
    expect(refusalOf(await set({ levels: { hoursTwice: 'information' } }))).toBe('reviewSettings.locked')
    const ceilings = [{ kind: 'candidates' as const, most: 10, source: 'Note du 3 mai 2026' }]
    good(await set({ levels: { quantityDiffers: 'block' }, ceilings }))
    expect(await isForgotten(sent.id)).toBe(true)
    const sheet = good(await reviewSheet(office.services, sent.id, manager))
    const said = (rule: string) => sheet.controls.find((control) => control.rule === rule)
    expect(said('quantityDiffers')?.verdict).toBe('blocking')
    expect(said('ceilingExceeded')).toMatchObject({ source: { facts: { text: 'Note du 3 mai 2026' } } })
    expect(refusalOf(await acceptClaim(office.services, manager, on(sheet)))).toBe('claimBlocked')
    good(await acceptClaim(office.services, manager, on(sheet, 'Vu avec le centre')))
    expect(good(await reviewSheet(office.services, decided, manager)).feeState).toBe('ACCEPTED')
    const stale = { commandId: nextCommand(), expectedVersion: 0, settings: usualControlSettings }
    expect(refusalOf(await changeControlSettings(office.services, actorOf(manager), stale))).toBe('CONFLICT')
    const entry = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('kind', '=', 'reviewSettings.change')
      .executeTakeFirstOrThrow()
    expect(entry.facts).toContain('quantityDiffers: check > block')
  })
})
