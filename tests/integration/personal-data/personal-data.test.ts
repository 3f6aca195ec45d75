import { call } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalDataHandlers } from '../../../main/features/personal-data/index.ts'
import {
  assignmentParts,
  claimParts,
  convocationParts,
  leftOut,
  personParts,
} from '../../../main/features/personal-data/parts.ts'
import { readZipDirectory, unpackEntry } from '../../../main/files/zip.ts'
import { sql } from '../../../main/store/index.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'
import { accounts } from '../support/world.ts'

let office: TestOffice
const here = () => ({ context: { services: office.services, client: { id: 'window', kiosk: false } } })
const { mine, ofPerson } = personalDataHandlers

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

type Archive = Readonly<{ format: string; data: Readonly<Record<string, readonly Record<string, unknown>[]>> }>

async function archiveOf(made: Readonly<{ token: string }>) {
  const bytes = good(office.services.files.take(made.token)).bytes
  const entries = new Map(
    (readZipDirectory(bytes) ?? []).map((entry) => [entry.name, unpackEntry(bytes, entry) ?? new Uint8Array()]),
  )
  return { entries, json: JSON.parse(new TextDecoder().decode(entries.get('donnees.json'))) as Archive }
}

describe('the data of one person', () => {
  it('leave with nothing of others, the pay file opened, without a password', async () => {
    office.services.sessions.set('window', sessionOf('intervenant', { intervenantId: 'p1' }))
    const { json } = await archiveOf(await call(mine, { commandId: nextCommand() }, here()))
    expect(json.data.intervenant?.map(({ id }) => id)).toEqual(['p1'])
    expect(json.data.payFile?.[0]?.iban).toBe(accounts.p1)
    const written = JSON.stringify(json)
    expect(written).not.toContain(accounts.p2)
    expect(written).not.toContain('passwordHash')
    expect(
      Object.values(json.data)
        .flat()
        .filter(({ intervenantId }) => intervenantId !== undefined && intervenantId !== 'p1'),
    ).toEqual([])
    const { kind, subjectId } = await office.services
      .read()
      .selectFrom('journal')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect([kind, subjectId]).toEqual(['personalData.export', 'p1'])
  })

  it('are handed out by the administrator only, for somebody who exists', async () => {
    office.services.sessions.set('window', sessionOf('manager'))
    await expect(call(ofPerson, { commandId: nextCommand(), id: 'p1' }, here())).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    office.services.sessions.set('window', sessionOf('administrator'))
    await expect(call(ofPerson, { commandId: nextCommand(), id: 'nobody' }, here())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const { entries } = await archiveOf(await call(ofPerson, { commandId: nextCommand(), id: 'p2' }, here()))
    expect([...entries.keys()].slice(0, 3)).toEqual(['LISEZ-MOI.txt', 'README.txt', 'donnees.json'])
  })

  it('miss no table that refers to a person, a claim, an assignment or a convocation', async () => {
    const children = async (parent: string) =>
      (
        await office.services
          .read()
          .selectFrom(
            sql<{
              child: string
            }>`(SELECT DISTINCT m.name AS child FROM sqlite_master m, pragma_foreign_key_list(m.name) f
              WHERE m.type = 'table' AND f."table" = ${parent})`.as('references'),
          )
          .select('child')
          .execute()
      ).map(({ child }) => child)
    const handedOut = new Set(
      [...personParts, ...claimParts, ...assignmentParts, ...convocationParts].map(({ table }) => String(table)),
    )
    const known = new Set([...handedOut, ...Object.keys(leftOut)])
    for (const parent of ['intervenant', 'claim', 'assignment', 'convocation'])
      expect(
        (await children(parent)).filter((child) => !known.has(child)),
        parent,
      ).toEqual([])
  })
})
