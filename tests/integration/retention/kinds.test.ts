import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { importsHandlers } from '../../../main/features/imports/index.ts'
import { undoImport } from '../../../main/features/imports/undo.ts'
import { intervenantsHandlers } from '../../../main/features/intervenants/index.ts'
import { journalHandlers } from '../../../main/features/journal/index.ts'
import { checkOffice } from '../../../main/features/maintenance/check.ts'
import { retentionHandlers } from '../../../main/features/retention/index.ts'
import { checkWords, verifyJournal, withWords } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import type { RetentionKind } from '../../../shared/model/retention.ts'
import { change, convoke, officeToConvoke } from '../support/convocations.ts'
import { good, nextCommand, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const sentinel = 'SENTINELLE-91c4'

let office: TestOffice
let imported: string
const enter = () => office.services.sessions.set('window', sessionOf('administrator'))
const here = () => ({ context: { services: office.services, client: { id: 'window', kiosk: false } } })

/** Confirms one rule, then purges all that is due, if anything is. */
async function purgeOf(kind: RetentionKind, months: number) {
  const { services } = office
  const known = (await call(retentionHandlers.rules, {}, here())).find((rule) => rule.kind === kind)
  const answerable = { source: 'essai', confirmedBy: 'DPO d’essai', confirmedOn: '2026-04-01' }
  const duration = { count: months, unit: 'months' as const }
  const decision = { kind, expectedVersion: known?.version ?? 0, duration, ...answerable }
  await call(retentionHandlers.decide, { commandId: nextCommand(), ...decision }, here())
  const { digest, due, lines } = await call(retentionHandlers.plan, {}, here())
  const line = lines.find((one) => one.kind === kind)
  if (due === 0) return line
  const followed = services.jobs.watch()
  const { jobId } = await call(retentionHandlers.purge, { commandId: nextCommand(), digest }, here())
  for await (const job of followed) if (job.id === jobId && job.state !== 'running') break
  return line
}

const holding = (): string[] =>
  readdirSync(office.dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(sentinel))

beforeAll(async () => {
  office = await officeToConvoke()
  await change(office, (tx) => tx.updateTable('mission').set({ observations: sentinel }).execute())
  good(await convoke(office, { leaveOut: true }))
  await change(office, (tx) => tx.updateTable('mission').set({ observations: '' }).execute())
  await change(office, async (tx) => {
    const issued = await tx.selectFrom('convocation').select(['assignmentId', 'runId']).executeTakeFirstOrThrow()
    const said = { assignmentId: issued.assignmentId, reason: sentinel, author: 'essai', createdAt: '2026-05-01' }
    const rules = JSON.stringify([{ rule: 'distance', satisfied: false, facts: { said: sentinel } }])
    await tx
      .insertInto('forcedException')
      .values({ ...said, rules })
      .onConflict((conflict) => conflict.column('assignmentId').doUpdateSet({ ...said, rules }))
      .execute()
    const found = { findingKey: 'distance', rule: 'distance', level: 'waive', facts: rules } as const
    await tx
      .insertInto('convocationWaiver')
      .values({ id: 'waiver', ...said, ...found, runId: issued.runId })
      .execute()
  })
  await change(office, (tx) =>
    tx.updateTable('payFile').set({ holderName: sentinel, updatedAt: '2026-01-01' }).execute(),
  )
  const header =
    'numen;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;discipline;date_debut'
  const row = (numen: string, name: string, uai: string) =>
    `${numen};MME;${name};Léa;1980-02-29;ENSEIGNANT;35238;${uai};PRINCIPAL;L1300;2020-09-01`
  await change(office, async (tx) => {
    const known = await tx.selectFrom('school').selectAll().where('id', '=', 'sRennes').executeTakeFirstOrThrow()
    await tx
      .insertInto('school')
      .values({ ...known, id: '0350024L/1', uai: '0350024L' })
      .execute()
  })
  const rows = [header, row('14E0012345ABC', 'IMPORTEE', '0350024L'), row('14E0012346ABD', 'REJETEE', 'faux')]
  const file = { feed: 'epp', name: 'epp.csv', bytes: new TextEncoder().encode(rows.join('\n')) }
  imported = good(await importFile(office.services, systemActor, file)).id
  mkdirSync(join(office.dataFolder, 'logs'), { recursive: true })
  const line = (at: string, event: string) => `${JSON.stringify({ at, level: 'info', event })}\n`
  const log = line('2026-05-02T08:00:00.000Z', sentinel) + line('2029-05-31T08:00:00.000Z', 'kept')
  writeFileSync(join(office.dataFolder, 'logs', 'imagin.1.log'), log)
  office.setToday('2029-06-01')
  enter()
}, 60_000)
afterAll(() => office.close())

describe('what is erased', () => {
  it('of the technical log: the lines of old days, and no other', async () => {
    expect(await purgeOf('log', 12)).toMatchObject({ due: 1, oldest: '2026-05-02', tooRecent: 1 })
    const left = readFileSync(join(office.dataFolder, 'logs', 'imagin.1.log'), 'utf8')
    expect(left).toContain('kept')
    expect(left).not.toContain(sentinel)
  })

  it('of pay files: account and number of whoever has nothing left to be paid', async () => {
    const line = await purgeOf('payFiles', 24)
    const left = await office.services.read().selectFrom('payFile').select('intervenantId').execute()
    expect(left.length).toBe(line?.kept.reduce((sum, { count }) => sum + count, 0))
    expect(line?.due).toBe(2 - left.length)
  })

  it('of convocations: what they say and their PDF, while the claim of none is open', async () => {
    const open = await purgeOf('convocations', 24)
    expect(open).toMatchObject({ kept: [{ reason: 'unsettled', count: 1 }] })
    await change(office, (tx) =>
      tx.updateTable('claim').set({ feeState: 'CANCELLED', travelState: 'CANCELLED' }).execute(),
    )
    expect(await purgeOf('convocations', 24)).toMatchObject({ due: 1, oldest: '2026-06-10', newest: '2026-06-10' })
    const rows = await office.services.read().selectFrom('convocation').select(['number', 'content']).execute()
    expect(rows.map(({ content }) => content)).toEqual([null])
    const read = office.services.read()
    expect(await read.selectFrom('forcedException').select(['rules', 'reason', 'author']).execute()).toEqual([
      { rules: '[]', reason: '', author: 'essai' },
    ])
    expect(await read.selectFrom('convocationWaiver').select(['rule', 'facts', 'reason']).execute()).toEqual([
      { rule: 'distance', facts: '{}', reason: '' },
    ])
  })

  it('of imports: the rows of files and what they replaced; they are no longer undone, and still listed', async () => {
    const { services } = office
    const written = () => services.read().selectFrom('importRow').selectAll().where('importId', '=', imported).execute()
    expect(JSON.stringify(await written())).toContain('IMPORTEE')
    await purgeOf('imports', 24)
    expect(JSON.stringify(await written())).not.toMatch(/IMPORTEE|REJETEE|14E0012345ABC/)
    const undone = await undoImport(services, systemActor, { commandId: nextCommand(), id: imported })
    expect(refusalOf(undone)).toBe('retention.importErased')
    const page = { start: 0, size: 50, sort: null, filter: '', facets: {} }
    const listed = await call(importsHandlers.rows, { importId: imported, ...page }, here())
    expect(listed.rows.map(({ verdict }) => verdict)).toEqual((await written()).map(({ verdict }) => verdict))
    const asked = { commandId: nextCommand(), id: imported, from: 0 }
    expect((await call(importsHandlers.rejectedFile, asked, here())).text).not.toContain('REJETEE')
    const people = await services
      .read()
      .selectFrom('intervenant')
      .select('id')
      .where('lastName', '=', 'IMPORTEE')
      .execute()
    expect(people).toHaveLength(1)
  })

  it('of the journal: what was written with acts, and their hash stays; before that it is told and found', async () => {
    const { services } = office
    const read = services.read()
    const act = { commandId: nextCommand(), kind: 'intervenants.setState', touches: [] }
    const words = { reason: `malade ${sentinel}`, other: '' }
    const subject = { kind: 'intervenant', id: 'p1' }
    office.setToday('2026-07-01')
    good(
      await services.write(systemActor, { ...act, subject, facts: { state: 'archived' }, words }, async () => ok(null)),
    )
    office.setToday('2029-06-01')
    enter()
    const asked = { start: 0, size: 50, sort: null, filter: sentinel.toLowerCase(), facets: {} }
    const found = await call(journalHandlers.list, asked, here())
    expect(found.rows.map(({ facts }) => JSON.parse(facts))).toEqual([{ state: 'archived', reason: words.reason }])
    const entry = () =>
      read.selectFrom('journal').select(['facts', 'hash']).where('commandId', '=', act.commandId).executeTakeFirst()
    const before = await entry()
    expect(before?.facts).not.toContain(sentinel)
    expect(await checkWords(read)).toMatchObject({ broken: 0 })
    expect(await purgeOf('reasons', 24)).toMatchObject({ due: 2, newest: '2026-07-01' })
    expect(await entry()).toEqual(before)
    expect((await call(journalHandlers.list, asked, here())).rows).toEqual([])
    const [told] = await withWords(read, [{ seq: found.rows[0]?.seq ?? 0, facts: before?.facts ?? '' }])
    expect(JSON.parse(told?.facts ?? '')).toEqual({ state: 'archived' })
    expect((await verifyJournal(read)).firstBreak).toBeNull()
  })

  it('nothing of it is left in the files of the office, and the data stays sound', async () => {
    await purgeOf('payFiles', 24)
    expect(holding()).toEqual([])
    const report = await checkOffice(office.services)
    const broken = report.invariants.filter((one) => one.broken > 0).map(({ name }) => name)
    // What the tiny world does without: convocations of its own, and the moves of the states that were changed above.
    const known = ['convokedHaveOneConvocation', 'convokedAssignmentsWithARightHaveAClaim']
    expect(broken.filter((name) => !known.includes(name))).toEqual(['claimHistoryEndsInTheStateOfEachTrack'])
  })
})

describe('people', () => {
  it('keep their name until they are archived and nothing else of them is kept; then only their number is left', async () => {
    const { services } = office
    const read = services.read()
    const name = 'Quentinelle'
    await change(office, async (tx) => {
      await tx
        .updateTable('intervenant')
        .set({ lastName: name, search: name.toLowerCase(), address: `1 rue ${name}`, state: 'archived' })
        .where('id', '=', 'p2')
        .execute()
      const access = { login: name, displayName: name, passwordHash: '', intervenantId: 'p2', createdAt: '2026-05-01' }
      await tx
        .insertInto('account')
        .values({ id: 'account-p2', lockedUntil: null, ...access })
        .execute()
    })
    expect(await purgeOf('people', 24)).toMatchObject({ due: 1 })
    const person = await read.selectFrom('intervenant').selectAll().where('id', '=', 'p2').executeTakeFirstOrThrow()
    expect(person).toMatchObject({
      lastName: person.number,
      firstName: '',
      birthDate: '',
      address: '',
      originKey: 'p2',
    })
    const sheet = await call(intervenantsHandlers.get, { id: 'p2' }, here())
    expect(JSON.stringify(sheet)).not.toMatch(/Quentinelle|Camille|1980-01-01/)
    const account = await read
      .selectFrom('account')
      .selectAll()
      .where('id', '=', 'account-p2')
      .executeTakeFirstOrThrow()
    expect(account).toMatchObject({ disabled: 1, displayName: 'account-p2', login: 'account-p2' })
    const line = (await call(retentionHandlers.plan, {}, here())).lines.find(({ kind }) => kind === 'people')
    expect(line).toMatchObject({ due: 0, kept: [{ reason: 'active', count: 2 }] })
    const sheets = readdirSync(office.dataFolder).filter(
      (file) => file.includes('sqlite') && readFileSync(join(office.dataFolder, file)).includes(name),
    )
    expect(sheets).toEqual([])
  })
})
