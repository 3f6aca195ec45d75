import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { filesHandlers } from '../../../main/features/files/index.ts'
import { checkOffice } from '../../../main/features/maintenance/check.ts'
import { retentionHandlers } from '../../../main/features/retention/index.ts'
import { cancel } from '../../../main/features/review/commands.ts'
import { reviewHandlers } from '../../../main/features/review/index.ts'
import { writeExport } from '../../../main/files/write-export.ts'
import { storeDocument, verifyJournal } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import type { RetentionDuration, RetentionKind } from '../../../shared/model/retention.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs } from '../support/sent-claims.ts'

/** Written where people write; after the purge no file of the office holds it. */
const sentinel = 'SENTINELLE-7f3a'
const today = '2031-06-01'

let office: TestOffice
let cancelled: string
let unpaid: string

const { decide, plan, proofFile, purge, purges, rules } = retentionHandlers
const here = () => ({ context: { services: office.services, client: { id: 'window', kiosk: false } } })
const shown = () => call(plan, {}, here())

const confirmed = { source: 'Table d’archivage d’essai', confirmedBy: 'DPO d’essai', confirmedOn: '2031-05-01' }
async function confirm(kind: RetentionKind, duration: RetentionDuration) {
  const known = (await call(rules, {}, here())).find((rule) => rule.kind === kind)
  const decision = { kind, expectedVersion: known?.version ?? 0, duration, ...confirmed }
  return call(decide, { commandId: nextCommand(), ...decision }, here())
}

async function purged(digest: string) {
  const followed = office.services.jobs.watch()
  const { jobId } = await call(purge, { commandId: nextCommand(), digest }, here())
  for await (const job of followed) if (job.id === jobId && job.state !== 'running') return job
  throw new Error('the job never ended')
}

/** Names of the files of the office that hold the sentinel, whatever they are. */
const holding = (): string[] =>
  readdirSync(office.dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(sentinel))
    .map((file) => file.slice(office.dataFolder.length + 1))

/** Rules of the data that do not hold: the tiny world convokes without a convocation. */
const brokenRules = async () =>
  (await checkOffice(office.services)).invariants.filter(({ broken }) => broken > 0).map(({ name }) => name)

/** What the centre wrote beside a service, in place and in what its acts keep to be undone, and about who came instead. */
async function plantService(claimId: string): Promise<void> {
  const read = office.services.read()
  const claim = await read
    .selectFrom('claim')
    .select(['assignmentId', 'missionId'])
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow()
  const act = { commandId: nextCommand(), kind: 'test.service', touches: [] }
  const written = await office.services.write(systemActor, act, async ({ tx, at, seq }) => {
    const stated = {
      present: 1,
      quantity: 1,
      minutes: null,
      source: 'centre',
      statedBy: 'essai',
      statedAt: at,
    } as const
    const row = { ...claim, ...stated, days: null, reason: 'other', note: `malaise ${sentinel}` }
    await tx
      .insertInto('serviceStatement')
      .values(row)
      .onConflict((conflict) => conflict.column('assignmentId').doUpdateSet(row))
      .execute()
    const kept = { actId: 'service', missionId: claim.missionId, seq, author: 'essai', at, undoneAt: null }
    const rows = JSON.stringify([row])
    await tx
      .insertInto('serviceAct')
      .values({ ...kept, before: rows, after: rows, rectification: `erreur ${sentinel}` })
      .execute()
    const reported = {
      quantity: null,
      minutes: null,
      days: null,
      source: 'centre',
      reportedBy: 'essai',
      reportedAt: at,
    } as const
    const came = { ...claim, ...reported, name: sentinel, note: sentinel, answer: sentinel, state: 'refused' } as const
    await tx
      .insertInto('serviceReplacement')
      .values({ id: 'replacement', intervenantId: null, convokedAssignmentId: null, ...came })
      .execute()
    return ok({ answered: sentinel })
  })
  good(written)
}

/** What people write on their way: in a claim and about it, in a paper, an absence, a file sent out, the technical log. */
async function plant(): Promise<void> {
  const { services, dataFolder } = office
  const journey = { ...carToBrest, departAt: '2026-06-25T05:00', returnAt: '2026-06-25T15:00', carDecision: sentinel }
  const sent = await sendAs(office, 10003, 'p3', { candidates: 12 }, journey)
  const reason = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: `doublon ${sentinel}` }
  good(await cancel(services, sessionOf('manager'), reason))
  cancelled = sent.id
  await plantService(cancelled)
  const act = { commandId: nextCommand(), kind: 'test.plant', touches: [] }
  const written = await services.write(systemActor, act, async ({ tx, at }) => {
    const bytes = new TextEncoder().encode(`%PDF ${sentinel}`.repeat(2_000))
    const document = { name: `${sentinel}.pdf`, mime: 'application/pdf', bytes, createdAt: at }
    await storeDocument(tx, { id: 'paper', kind: 'supporting', intervenantId: 'p3', ...document })
    const link = { file: 'travel' as const, answers: null, byOffice: 0, depositedAt: at, removedAt: null }
    await tx
      .insertInto('claimDocument')
      .values({ claimId: cancelled, documentId: 'paper', ...link })
      .execute()
    const other = { ...document, name: 'autre.pdf', bytes: new Uint8Array(9) }
    await storeDocument(tx, { id: 'paper-unpaid', kind: 'deposited', intervenantId: 'p2', ...other })
    const days = { fromDate: '2026-06-01', toDate: '2026-06-02', author: 'essai' }
    await tx
      .insertInto('unavailability')
      .values({ id: 'away', intervenantId: 'p3', reason: sentinel, ...days })
      .execute()
    await tx
      .insertInto('claimDraft')
      .values({ claimId: unpaid, version: 1, content: JSON.stringify({ typed: sentinel }), keptAt: at })
      .execute()
    return ok(null)
  })
  good(written)
  good(await writeExport(dataFolder, 'brouillon.eml', new TextEncoder().encode(sentinel), 'lot-1'))
  const old = new Date('2026-07-01T08:00:00.000Z')
  utimesSync(join(dataFolder, 'exports', 'lot-1', 'brouillon.eml'), old, old)
}

beforeAll(async () => {
  office = await openTestOffice('2026-07-01')
  office.services.sessions.set('window', sessionOf('administrator'))
  await convokeEverybody(office)
  unpaid = (await sendAs(office, 10001, 'p2', { candidates: 12 }, carToBrest)).id
  await plant()
  office.setToday(today)
  office.services.sessions.set('window', sessionOf('administrator'))
}, 60_000)
afterAll(() => office.close())

describe('retention', () => {
  it('proposes what a text says, erases nothing before somebody answers for it', async () => {
    const all = await call(rules, {}, here())
    const withText = all.filter(({ proposed }) => proposed !== null).map(({ kind }) => kind)
    expect(withText).toEqual(['drafts', 'claims', 'unsentClaims', 'log'])
    expect(all.every(({ duration, version }) => duration === null && version === 0)).toBe(true)
    const nothing = await shown()
    expect(nothing).toMatchObject({ due: 0, lines: [] })
    await expect(call(purge, { commandId: nextCommand(), digest: nothing.digest }, here())).rejects.toMatchObject({
      data: { rule: 'retention.nothingDue' },
    })
  })

  it('takes a duration only with its text, who answers for it and a day that came', async () => {
    const duration = { count: 4, unit: 'civilYears' as const }
    const asked = { kind: 'claims' as const, expectedVersion: 0, duration, ...confirmed }
    const refused = (change: Partial<typeof asked>) =>
      expect(call(decide, { commandId: nextCommand(), ...asked, ...change }, here())).rejects
    await refused({ source: ' ' }).toMatchObject({ data: { rule: 'retention.sourceNeeded' } })
    await refused({ confirmedBy: '' }).toMatchObject({ data: { rule: 'retention.confirmedByNeeded' } })
    await refused({ confirmedOn: '2031-06-02' }).toMatchObject({ data: { rule: 'retention.confirmedAhead' } })
    await refused({ expectedVersion: 3 }).toMatchObject({ code: 'CONFLICT' })
  })

  it('shows what would go and what stays with why, and refuses a plan that changed', async () => {
    await confirm('claims', { count: 4, unit: 'civilYears' })
    const before = await shown()
    expect(before.lines).toEqual([
      expect.objectContaining({ kind: 'claims', due: 2, oldest: '2026-06-25', newest: '2026-06-29' }),
    ])
    expect(before.lines[0]?.kept).toEqual([{ reason: 'unsettled', count: expect.any(Number) }])
    await confirm('supportingDocuments', { count: 2, unit: 'years' })
    await expect(call(purge, { commandId: nextCommand(), digest: before.digest }, here())).rejects.toMatchObject({
      data: { rule: 'retention.planChanged' },
    })
  })

  it('erases the plan to the last byte, keeps what is open, and the data stays sound', async () => {
    await confirm('availability', { count: 3, unit: 'years' })
    await confirm('drafts', { count: 30, unit: 'days' })
    await confirm('exports', { count: 13, unit: 'months' })
    expect(holding().toSorted()).toEqual(['exports/lot-1/brouillon.eml', 'imagin.sqlite-wal'])
    const { digest, lines } = await shown()
    expect(lines.map(({ kind, due }) => [kind, due])).toEqual([
      ['drafts', 1],
      ['claims', 2],
      ['supportingDocuments', 1],
      ['availability', 1],
      ['exports', 1],
    ])
    const before = await brokenRules()
    expect(await purged(digest)).toMatchObject({ state: 'done', result: { erased: 6 } })
    expect(holding()).toEqual([])
    const read = office.services.read()
    const claim = await read.selectFrom('claim').selectAll().where('id', '=', cancelled).executeTakeFirstOrThrow()
    expect(claim).toMatchObject({ entry: null, feeState: 'CANCELLED' })
    const act = await read.selectFrom('serviceAct').selectAll().where('actId', '=', 'service').executeTakeFirstOrThrow()
    const statement = await read
      .selectFrom('serviceStatement')
      .selectAll()
      .where('assignmentId', '=', claim.assignmentId)
      .executeTakeFirstOrThrow()
    expect(act.rectification).toBe('')
    expect(JSON.parse(act.after)).toEqual([statement])
    const kept = await read.selectFrom('travelLine').select('claimId').execute()
    const claims = new Set(kept.map(({ claimId }) => claimId))
    expect([claims.has(unpaid), claims.has(cancelled)]).toEqual([true, false])
    const sheet = await call(reviewHandlers.get, { id: cancelled }, here())
    expect([sheet.entry, sheet.journeys, sheet.feeState]).toEqual([null, [], 'CANCELLED'])
    const story = await read.selectFrom('claimHistory').selectAll().where('claimId', '=', cancelled).execute()
    expect(story.map(({ event }) => event)).toEqual(expect.arrayContaining(['send', 'cancel']))
    expect(new Set(story.map(({ reason }) => reason))).toEqual(new Set(['']))
    expect(await brokenRules()).toEqual(before)
    expect((await verifyJournal(read)).firstBreak).toBeNull()
  }, 60_000)

  it('says of an erased document that it was, when, and to those only who might have read it', async () => {
    const read = office.services.read()
    const recap = await read
      .selectFrom('document')
      .select(['id', 'erasedAt'])
      .where('kind', '=', 'recap')
      .where('erasedAt', 'is not', null)
      .executeTakeFirstOrThrow()
    const asked = { documentId: recap.id, offset: 0 }
    await expect(call(filesHandlers.read, asked, here())).rejects.toMatchObject({
      data: { rule: 'retention.documentErased', facts: { at: recap.erasedAt } },
    })
    office.services.sessions.set('window', sessionOf('centreHead', { schoolId: 'sBrest' }))
    await expect(call(filesHandlers.read, asked, here())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    office.services.sessions.set('window', sessionOf('administrator'))
  })

  it('proves what it erased by a hash of identifiers, noted in the journal, without a name', async () => {
    const [last] = await call(purges, {}, here())
    if (last === undefined) throw new Error('there was a purge')
    expect(last).toMatchObject({ state: 'done', sound: true, compacted: true })
    expect(last.counts.reduce((sum, { count }) => sum + count, 0)).toBe(6)
    const noted = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('kind', '=', 'retention.finish')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(noted.facts)).toEqual({ digest: last.digest, erased: 6 })
    for (const format of ['csv', 'pdf'] as const) {
      const asked = { commandId: nextCommand(), id: last.id, format, language: 'fr' as const }
      const made = await call(proofFile, asked, here())
      const { bytes } = good(office.services.files.take(made.token))
      expect(made.name).toBe(`preuve-de-purge-${today}.${format}`)
      if (format === 'pdf') expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
      else {
        const written = new TextDecoder().decode(bytes)
        expect(written).toContain(cancelled)
        expect(written).toContain(last.digest)
        expect(written).not.toMatch(/ABEL|BLAIN|Camille/)
      }
    }
  }, 60_000)

  it('forgets what acts of before had answered, and does none of them twice', async () => {
    const { services } = office
    const read = services.read()
    const acts = await read
      .selectFrom('command')
      .innerJoin('journal', 'journal.seq', 'command.seq')
      .select(['command.id', 'command.kind', 'command.answer', 'command.seq'])
      .orderBy('command.seq')
      .execute()
    const purgeSeq = acts.find(({ kind }) => kind === 'retention.purge')?.seq ?? 0
    const told = acts.filter(({ seq, answer }) => seq < purgeSeq && answer !== '' && answer !== 'null')
    expect(told).toEqual([])
    const forgotten = acts.find(({ kind }) => kind === 'test.service')
    const again = { commandId: forgotten?.id ?? '', kind: 'test.service', touches: [] }
    const done = await services.write(systemActor, again, async () => {
      throw new Error('done twice')
    })
    expect(done).toMatchObject({ ok: false, error: { code: 'CONFLICT', facts: { reason: 'answerForgotten' } } })
  })

  it('erases claims that were never sent under a rule of their own, and holds nobody back for them', async () => {
    const read = office.services.read()
    const waiting = ['IN_PROGRESS', 'TO_COMPLETE', 'UPCOMING']
    const unsent = await read
      .selectFrom('claim')
      .select(['id', 'intervenantId', 'feeState'])
      .where('sentAt', 'is', null)
      .where((e) => e.or([e('feeState', 'in', waiting), e('travelState', 'in', waiting)]))
      .execute()
    expect(unsent.length).toBeGreaterThan(0)
    const ofKind = async (kind: RetentionKind) => (await shown()).lines.find((line) => line.kind === kind)
    const heldBefore = (await ofKind('claims'))?.kept[0]?.count ?? 0
    await confirm('unsentClaims', { count: 4, unit: 'civilYears' })
    const { digest, lines } = await shown()
    expect(lines.find(({ kind }) => kind === 'unsentClaims')).toMatchObject({ due: unsent.length, kept: [] })
    expect(await purged(digest)).toMatchObject({ state: 'done', result: { erased: unsent.length } })
    expect((await ofKind('claims'))?.kept[0]?.count ?? 0).toBe(heldBefore - unsent.length)
    expect(await ofKind('unsentClaims')).toMatchObject({ due: 0 })
    const after = await read
      .selectFrom('claim')
      .select('feeState')
      .where('id', '=', unsent[0]?.id ?? '')
      .execute()
    expect(after).toEqual([{ feeState: unsent[0]?.feeState }])
    expect((await verifyJournal(read)).firstBreak).toBeNull()
  }, 60_000)

  it('has nothing left to do afterwards, and takes up again what another day brings', async () => {
    expect((await shown()).due).toBe(0)
    writeFileSync(join(office.dataFolder, 'imagin.sqlite.replaced'), 'copie')
    expect((await shown()).copies.map(({ name }) => name)).toEqual(['imagin.sqlite.replaced'])
  })
})

describe('a purge that is interrupted', () => {
  it('keeps what it has not reached yet, and the next plan shows it', async () => {
    const { services } = office
    const act = { commandId: nextCommand(), kind: 'test.plant', touches: [] }
    const ids = Array.from({ length: 450 }, (_, index) => `day-${index}`)
    const planted = await services.write(systemActor, act, async ({ tx }) => {
      const row = { intervenantId: 'p3', reason: 'essai', author: 'essai' }
      for (const [index, id] of ids.entries()) {
        const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
        await tx
          .insertInto('unavailability')
          .values({ id, ...row, fromDate: day, toDate: day })
          .execute()
      }
      return ok(null)
    })
    good(planted)
    const { digest, due } = await shown()
    expect(due).toBe(450)
    const followed = services.jobs.watch()
    const { jobId } = await call(purge, { commandId: nextCommand(), digest }, here())
    let state = 'running'
    for await (const job of followed) {
      if (job.id !== jobId) continue
      if (job.done > 0) services.jobs.cancel(jobId)
      state = job.state
      if (state !== 'running') break
    }
    expect(state).toBe('cancelled')
    const [last] = await call(purges, {}, here())
    expect(last).toMatchObject({ state: 'interrupted', sound: true })
    const gone = last?.counts[0]?.count ?? 0
    expect(gone).toBeGreaterThan(0)
    expect((await shown()).due).toBe(450 - gone)
  }, 60_000)
})
