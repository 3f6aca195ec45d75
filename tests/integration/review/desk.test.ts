import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { acceptClean, acceptCleanSampled, cleanPanel } from '../../../main/features/review/bulk.ts'
import { acceptClaim, giveBack, hold, release } from '../../../main/features/review/commands.ts'
import { leave, occupations, occupy } from '../../../main/features/review/desk.ts'
import { enterForPerson } from '../../../main/features/review/enter.ts'
import { everyClaim, queueCounts, reviewQueue } from '../../../main/features/review/queue.ts'
import { reviewSettings, saveReviewSettings } from '../../../main/features/review/settings.ts'
import { previewCorrections, reviewSheet } from '../../../main/features/review/sheet.ts'
import { listViews, removeView, saveView } from '../../../main/features/review/views.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const claude = { ...sessionOf('manager', { displayName: 'Claude Bureau' }), accountId: 'claude' }
const dominique = { ...sessionOf('manager', { displayName: 'Dominique Bureau' }), accountId: 'dominique' }

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const page = { start: 0, size: 50, sort: null, filter: '', facets: {} }
const inQueue = async (facets: Record<string, string> = {}) =>
  (await reviewQueue(office.services, { ...page, facets })).rows.map(({ id }) => id)
const sheetOf = async (id: string) => good(await reviewSheet(office.services, id, claude))
const on = ({ id, version }: { id: string; version: number }, reason = '') => ({
  commandId: nextCommand(),
  id,
  expectedVersion: version,
  reason,
})
const ready = async () => {
  const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
  await state(office, 10001, 'p1', 12)
  return sheetOf(sent.id)
}

describe('corrections', () => {
  it('[F191] are seen in the amounts before they are granted, and kept value by value with their reasons', async () => {
    const sheet = await ready()
    const { declared } = sheet
    const journeys = declared.journeys.map((journey) => ({ ...journey, oneWayKm: 200 }))
    const asked = { entry: { candidates: 11 }, journeys }
    const seen = good(await previewCorrections(office.services, { id: sheet.id, ...asked }))
    expect(seen.feeCents).toBe(3_520)
    expect(seen.travelCents).toBeLessThan(sheet.travelCents)
    expect(await sheetOf(sheet.id)).toEqual(sheet)
    const reasons = [{ field: 'entry.candidates', reason: 'service' as const }]
    const accept = (more: typeof reasons | { field: string; reason: 'distance' }[]) =>
      acceptClaim(office.services, claude, { ...on(sheet), corrections: { ...asked, reasons: [...reasons, ...more] } })
    expect(await accept([])).toMatchObject({
      error: { rule: 'review.correctionReasonMissing', facts: { field: 'journeys.0.oneWayKm' } },
    })
    const accepted = good(await accept([{ field: 'journeys.0.oneWayKm', reason: 'distance' }]))
    expect(accepted).toMatchObject({
      feeState: 'ACCEPTED',
      feeCents: 3_520,
      travelCents: seen.travelCents,
      entry: { candidates: 12 },
      declared: { entry: { candidates: 12 } },
      sanctioned: { entry: { candidates: 11 } },
      corrections: [
        { field: 'entry.candidates', declared: '12', sanctioned: '11', reason: 'service' },
        { field: 'journeys.0.oneWayKm', declared: '242', sanctioned: '200', reason: 'distance' },
      ],
    })
  })

  it('leave to the person what only the person may say', async () => {
    const sheet = await ready()
    const journeys = sheet.declared.journeys.map((journey) => ({ ...journey, fromTown: 'Ailleurs' }))
    const corrections = { ...sheet.declared, journeys, reasons: [] }
    expect(refusalOf(await acceptClaim(office.services, claude, { ...on(sheet), corrections }))).toBe(
      'review.notCorrectable',
    )
  })
})

describe('a claim given back', () => {
  it('[F190] tells numbered points, each with its field, until it is decided again', async () => {
    const points = [
      { reason: 'quantity' as const, field: 'entry', note: '' },
      { reason: 'distance' as const, field: 'journeys.0.oneWayKm', note: 'La gare est à 12 km.' },
    ]
    const given = good(await giveBack(office.services, claude, { ...on(await ready(), '1. … 2. …'), points }))
    expect(given.returnPoints).toEqual(points)
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    expect(await inQueue({ alerts: 'corrected' })).toEqual([given.id])
    expect(await queueCounts(office.services)).toMatchObject({ toReview: 1, corrected: 1 })
    const accepted = good(await acceptClaim(office.services, claude, on(await sheetOf(given.id))))
    expect(accepted.returnPoints).toEqual([])
  })
})

describe('a claim put on hold', () => {
  it('leaves the queue until its day, and comes back by itself', async () => {
    const sheet = await ready()
    const asked = { ...on(sheet), awaits: null, note: 'devis' }
    expect(refusalOf(await hold(office.services, claude, { ...asked, until: '2026-07-01' }))).toBe(
      'review.holdInThePast',
    )
    expect(refusalOf(await hold(office.services, claude, { ...asked, until: null }))).toBe('review.holdWithoutEnd')
    const held = good(await hold(office.services, claude, { ...asked, commandId: nextCommand(), until: '2026-07-04' }))
    expect(held.hold).toMatchObject({ until: '2026-07-04', note: 'devis', by: 'Claude Bureau' })
    expect([await inQueue(), await inQueue({ state: 'held' })]).toEqual([[], [sheet.id]])
    expect(await queueCounts(office.services)).toMatchObject({ toReview: 0, held: 1 })
    office.setToday('2026-07-04')
    expect([await inQueue(), await inQueue({ state: 'held' })]).toEqual([[sheet.id], []])
  })

  it('comes back when the service is stated again, or at once', async () => {
    const sheet = await ready()
    const waiting = { ...on(sheet), until: null, awaits: 'service' as const, note: '' }
    const held = good(await hold(office.services, claude, waiting))
    expect(await inQueue()).toEqual([])
    await state(office, 10001, 'p1', 11)
    expect(await inQueue()).toEqual([sheet.id])
    const again = good(await hold(office.services, claude, { ...waiting, ...on(await sheetOf(held.id)) }))
    good(await release(office.services, claude, on(again)))
    expect(await inQueue()).toEqual([sheet.id])
  })
})

describe('a claim that a colleague reviews', () => {
  it('says who and since when, refuses the others, can be taken over, and is let go with time', async () => {
    const sheet = await ready()
    const asClaude = occupy(office.services, claude, { id: sheet.id, take: false })
    expect(asClaude).toMatchObject({ by: 'Claude Bureau', mine: true })
    expect(occupy(office.services, dominique, { id: sheet.id, take: false })).toEqual({ ...asClaude, mine: false })
    expect(refusalOf(await acceptClaim(office.services, dominique, on(sheet)))).toBe('review.occupied')
    expect(occupy(office.services, dominique, { id: sheet.id, take: true })).toMatchObject({ mine: true })
    expect(refusalOf(await acceptClaim(office.services, claude, on(sheet)))).toBe('review.occupied')
    expect(occupations(office.services, claude)).toMatchObject([{ by: 'Dominique Bureau', mine: false }])
    office.setToday('2026-07-02')
    expect(occupations(office.services, claude)).toEqual([])
    occupy(office.services, dominique, { id: sheet.id, take: false })
    leave(office.services, claude, sheet.id)
    expect(occupations(office.services, dominique)).toHaveLength(1)
    good(await acceptClaim(office.services, dominique, on(sheet)))
    expect(occupations(office.services, dominique)).toEqual([])
  })
})

describe('the bulk of clean claims', () => {
  const clean = async () => {
    const first = await ready()
    const second = await sendAs(office, 10003, 'p1', { candidates: 6 })
    await state(office, 10003, 'p1', 6)
    return [first.id, second.id] as const
  }

  it('says beforehand what it comes to, and line by line what it did', async () => {
    const [first, second] = await clean()
    const panel = await cleanPanel(office.services, claude, everyClaim)
    expect(panel).toMatchObject({ count: 2, feeCents: 5_760, travelCents: 8_632, needed: 0 })
    expect(panel.byExam.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(panel.samples).toHaveLength(2)
    occupy(office.services, dominique, { id: second, take: false })
    const outcome = good(
      await acceptClean(office.services, actorOf(claude), { commandId: nextCommand(), ...everyClaim, except: [] }),
    )
    expect(outcome).toMatchObject({ accepted: 1, left: 1 })
    expect(outcome.lines.map(({ id, outcome: what }) => [id, what])).toEqual([
      [second, 'occupied'],
      [first, 'accepted'],
    ])
  })

  it('asks for the samples that the office decided', async () => {
    const [first] = await clean()
    const { version } = await reviewSettings(office.services.read())
    const change = { commandId: nextCommand(), expectedVersion: version, settings: { samplingPercent: 50 } }
    good(await saveReviewSettings(office.services, actorOf(claude), change))
    const bulk = { commandId: nextCommand(), ...everyClaim, except: [] }
    expect(refusalOf(await acceptCleanSampled(office.services, claude, bulk))).toBe('review.samplesNotOpened')
    occupy(office.services, claude, { id: first, take: false })
    const outcome = good(await acceptCleanSampled(office.services, claude, bulk))
    expect(outcome.accepted).toBe(2)
    expect(good(await acceptCleanSampled(office.services, claude, bulk))).toEqual(outcome)
  })
})

describe('the counts of controls', () => {
  const countsNow = async () =>
    (await reviewQueue(office.services, page)).rows.map(({ alerts, blocking }) => [alerts, blocking])

  it('are kept, and forgotten when what they rest on changes', async () => {
    const sheet = await ready()
    expect(await countsNow()).toEqual([[0, 0]])
    const kept = () => office.services.read().selectFrom('reviewCount').selectAll().execute()
    expect(await kept()).toEqual([{ claimId: sheet.id, alerts: 0, blocking: 0 }])
    await state(office, 10001, 'p1', 9)
    expect(await kept()).toEqual([])
    expect(await countsNow()).toEqual([[1, 0]])
    await office.services.jot(async ({ tx }) => {
      await tx.deleteFrom('payFile').where('intervenantId', '=', 'p1').execute()
      return ok(null)
    })
    expect(await countsNow()).toEqual([[2, 0]])
  })
})

describe('entering in place of the person', () => {
  it('[F190] sends the claim as they would, and the history says who did', async () => {
    const id = await claimIdOf(office, 10003, 'p1')
    const sheet = await sheetOf(id)
    expect(sheet.mayEnter).toBe(true)
    const input = { ...on(sheet), entry: { candidates: 6 }, journeys: sheet.journeys, send: false }
    const saved = good(await enterForPerson(office.services, claude, input))
    expect(saved).toMatchObject({ entry: { candidates: 6 }, feeState: 'TO_COMPLETE' })
    const sent = good(await enterForPerson(office.services, claude, { ...input, ...on(saved), send: true }))
    expect(sent).toMatchObject({ feeState: 'SENT', feeCents: 1_920, mayEnter: false })
    expect(sent.history.at(-1)).toMatchObject({ event: 'send', actor: 'Claude Bureau' })
    const story = await office.services
      .read()
      .selectFrom('claimHistory')
      .select('actor')
      .where('claimId', '=', id)
      .where('event', '=', 'send')
      .execute()
    expect(story).toEqual([{ actor: 'manager' }])
    expect(refusalOf(await enterForPerson(office.services, claude, { ...input, ...on(sent) }))).toBe('claimNotOpen')
  })
})

describe('saved views', () => {
  it('belong to whoever made them, and are used by everybody when shared', async () => {
    const view = { name: 'BTS', facet: 'clean', filter: 'bts', sort: null, shared: false }
    const { id } = good(await saveView(office.services, actorOf(claude), { commandId: nextCommand(), ...view }))
    const read = office.services.read()
    expect(await listViews(read, 'dominique')).toEqual([])
    good(await saveView(office.services, actorOf(claude), { commandId: nextCommand(), ...view, shared: true }))
    expect(await listViews(read, 'dominique')).toMatchObject([{ id, own: false, filter: 'bts', version: 2 }])
    const remove = (who: typeof claude, expectedVersion: number) =>
      removeView(office.services, actorOf(who), { commandId: nextCommand(), id, expectedVersion })
    expect(refusalOf(await remove(dominique, 2))).toBe('review.viewNotYours')
    expect(refusalOf(await remove(claude, 1))).toBe('CONFLICT')
    good(await remove(claude, 2))
    expect(await listViews(read, 'claude')).toEqual([])
  })
})
