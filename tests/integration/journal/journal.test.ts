import { join } from 'node:path'
import { call } from '@orpc/server'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { intervenantsHandlers } from '../../../main/features/intervenants/index.ts'
import { journalHandlers } from '../../../main/features/journal/index.ts'
import { insertMany, storeFileName } from '../../../main/store/index.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, openTestOfficeIn, sessionOf, type TestOffice } from '../support/office.ts'

const methods = journalHandlers
let office: TestOffice

const here = () => ({ context: { services: office.services, client: { id: 'window', kiosk: false } } })
/** As through the router, which tells a method its own name. */
const at = (method: string) => ({ ...here(), path: method.split('.') })
const signedInAs = (role: 'administrator' | 'manager' | 'schoolHead') =>
  office.services.sessions.set('window', sessionOf(role, { displayName: `Claire ${role}` }))
const asked = (filter: string, facets: Record<string, string> = {}): PageInput => ({
  start: 0,
  size: 50,
  sort: null,
  filter,
  facets,
})
const list = async (filter: string, facets?: Record<string, string>) =>
  (await call(methods.list, asked(filter, facets), here())).rows.map(({ kind }) => kind)

const act = (kind: string, subject: { kind: string; id: string }, facts: Record<string, string | number> = {}) =>
  office.services
    .write(
      { id: 'marie', name: 'Marie Élan', role: 'manager' },
      { commandId: nextCommand(), kind, subject, facts, touches: [] },
      async () => ok(null),
    )
    .then(good)

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  signedInAs('administrator')
})
afterEach(() => office.close())

describe('the journal', () => {
  it('finds acts by the words on screen, by who acted, by what was written and by the name of the object', async () => {
    const person = await office.services.read().selectFrom('intervenant').selectAll().limit(1).executeTakeFirstOrThrow()
    await act('intervenants.remove', { kind: 'intervenant', id: person.id }, { reason: 'Créée deux fois' })
    await act('review.accept', { kind: 'claim', id: 'gone' }, { feeCents: 1_250 })
    expect(await list('personne supprimée')).toEqual(['intervenants.remove'])
    expect(await list('person deleted')).toEqual(['intervenants.remove'])
    expect(await list('elan cree')).toEqual(['intervenants.remove'])
    expect(await list(`${person.lastName} élan`)).toEqual(['intervenants.remove'])
    expect(await list('1250')).toEqual(['review.accept'])
    expect(await list('"%')).toEqual([])
    expect(await list('rien de tel')).toEqual([])
  })

  it('finds texts of one or two letters', async () => {
    await act('review.accept', { kind: 'claim', id: 'x' }, { number: 'zq' })
    expect(await list('zq')).toEqual(['review.accept'])
  })

  it('narrows by person, act, object and days, both days included', async () => {
    await act('review.accept', { kind: 'claim', id: 'a' })
    office.setToday('2026-07-03')
    signedInAs('administrator')
    await act('review.return', { kind: 'claim', id: 'b' })
    office.setToday('2026-07-05')
    signedInAs('administrator')
    await act('missions.change', { kind: 'mission', id: 'c' })
    const mine = { actor: 'marie' }
    expect(await list('', mine)).toEqual(['missions.change', 'review.return', 'review.accept'])
    expect(await list('', { ...mine, kind: 'review.return' })).toEqual(['review.return'])
    expect(await list('', { ...mine, subjectKind: 'claim' })).toEqual(['review.return', 'review.accept'])
    expect(await list('', { ...mine, from: '2026-07-03', to: '2026-07-05' })).toEqual([
      'missions.change',
      'review.return',
    ])
    expect(await list('', { ...mine, to: '2026-07-02' })).toEqual(['review.accept'])
    await expect(list('', { secret: 'x' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    const { actors, kinds, subjectKinds } = await call(methods.choices, {}, here())
    expect(actors).toContainEqual({ id: 'marie', name: 'Marie Élan' })
    expect(kinds).toContain('missions.change')
    expect(subjectKinds).toContain('claim')
  })

  it('is saved as it is shown, in words and in data, and the saving is an act', async () => {
    await act('review.accept', { kind: 'claim', id: 'a' }, { feeCents: 125_050, reason: '=2+2' })
    await act('missions.change', { kind: 'mission', id: 'b' })
    const csv = await call(
      methods.exportFile,
      { commandId: nextCommand(), filter: 'élan', facets: { kind: 'review.accept' }, format: 'csv', language: 'fr' },
      here(),
    )
    const text = Buffer.from(good(office.services.files.take(csv.token)).bytes).toString('utf8')
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toMatch(/rémunération : 1\s250,50/)
    expect(text).toContain('125050')
    const pdf = await call(
      methods.exportFile,
      { commandId: nextCommand(), filter: '', facets: {}, format: 'pdf', language: 'en' },
      here(),
    )
    expect(Buffer.from(good(office.services.files.take(pdf.token)).bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(await list('', { kind: 'journal.export' })).toEqual(['journal.export', 'journal.export'])
  })

  it('refuses a PDF that nobody could read', async () => {
    const entry = {
      deviceId: 'd',
      at: '2026-07-01T08:00:00.000Z',
      actorId: 'many',
      actorName: 'Many',
      actorRole: 'system',
      kind: 'review.accept',
      subjectKind: null,
      subjectId: null,
      facts: '{}',
      previousHash: '',
      hash: '',
    }
    const rows = Array.from({ length: 5_001 }, (_, index) => ({
      ...entry,
      seq: 1_000 + index,
      commandId: `many-${index}`,
    }))
    const words = rows.map(({ seq, kind }) => ({ seq, kind, words: 'many' }))
    good(
      await office.services.jot(async ({ tx }) => {
        await insertMany(tx, 'journal', rows)
        await insertMany(tx, 'journalWords', words)
        return ok(null)
      }),
    )
    const tooLong = {
      commandId: nextCommand(),
      filter: '',
      facets: { actor: 'many' },
      format: 'pdf',
      language: 'fr',
    } as const
    await expect(call(methods.exportFile, tooLong, here())).rejects.toMatchObject({
      data: { rule: 'journal.tooLongForPdf', facts: { entries: 5_001 } },
    })
  })
})

describe('the chains', () => {
  /** Rewrites the store from outside, as somebody with the file in hand would, and opens it again. */
  async function tamper(...statements: readonly string[]) {
    await office.stop()
    const database = new Database(join(office.dataFolder, storeFileName))
    const triggers = database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all() as string[]
    for (const name of triggers) database.exec(`DROP TRIGGER ${name}`)
    for (const statement of statements) database.exec(statement)
    database.close()
    office = await openTestOfficeIn(office.dataFolder, '2026-07-02')
    signedInAs('administrator')
  }
  const verify = () => call(methods.verify, { commandId: nextCommand() }, here())

  it('hold, and the last proof is told with its moment', async () => {
    expect(await call(methods.integrity, {}, here())).toBeNull()
    await act('review.accept', { kind: 'claim', id: 'a' })
    const proof = await verify()
    expect(proof.journal).toEqual({ entries: 2, firstBreak: null })
    expect(await call(methods.integrity, {}, here())).toEqual(proof)
  })

  it('tell one byte changed in one entry', async () => {
    await act('review.accept', { kind: 'claim', id: 'a' }, { feeCents: 1_250 })
    await act('review.accept', { kind: 'claim', id: 'b' }, { feeCents: 1_300 })
    await tamper(`UPDATE journal SET facts = replace(facts, '1250', '1251') WHERE seq = 2`)
    expect((await verify()).journal.firstBreak).toBe(2)
  })

  it('tell the last entry taken away with its act left behind', async () => {
    await act('review.accept', { kind: 'claim', id: 'a' })
    await tamper('PRAGMA foreign_keys = OFF', 'DELETE FROM journal WHERE seq = 2')
    expect((await verify()).journal.firstBreak).toBe(2)
  })

  it('tell a consultation given to somebody else', async () => {
    await list('')
    await tamper(`UPDATE consultation SET actorName = 'Quelqu’un d’autre'`)
    const { journal, consultations } = await verify()
    expect([journal.firstBreak, consultations.firstBreak]).toEqual([null, 1])
  })
})

describe('looking at what is personal', () => {
  const looks = async () => (await call(methods.consultations, asked(''), at('journal.consultations'))).rows

  it('is remembered once for ten minutes, with who and whom', async () => {
    const person = await office.services.read().selectFrom('intervenant').selectAll().limit(1).executeTakeFirstOrThrow()
    signedInAs('manager')
    await call(intervenantsHandlers.get, { id: person.id }, at('intervenants.get'))
    await call(intervenantsHandlers.get, { id: person.id }, at('intervenants.get'))
    signedInAs('administrator')
    const [look, ...others] = (await looks()).filter(({ method }) => method === 'intervenants.get')
    expect(others).toEqual([])
    expect(look).toMatchObject({ actor: 'Claire manager', subjectKind: 'intervenant', subjectId: person.id })
    expect(look?.subjectLabel).toContain(person.lastName)
    expect((await looks()).map(({ method }) => method)).toContain('journal.consultations')
  })

  it('is forgotten after a year, and the chain still holds from where it begins', async () => {
    await looks()
    office.setToday('2027-07-02')
    signedInAs('administrator')
    await looks()
    const kept = await looks()
    expect(kept.map(({ at }) => at.slice(0, 4))).toEqual(['2027'])
    const { consultations } = await call(methods.verify, { commandId: nextCommand() }, here())
    expect(consultations).toEqual({ entries: 1, firstBreak: null })
  })
})
