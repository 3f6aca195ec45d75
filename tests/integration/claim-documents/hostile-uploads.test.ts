import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentTypeOf } from '../../../main/files/document-type.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { claimDocumentRules } from '../../../shared/text/claim-documents.ts'
import {
  type DocumentsOffice,
  deposit,
  documentsOffice,
  remove,
  storeCount,
  stored,
} from '../support/claim-documents.ts'
import { neutralisedUploads, refusedUploads } from '../support/hostile-uploads.ts'
import { good } from '../support/office.ts'

let office: DocumentsOffice
beforeAll(async () => {
  office = await documentsOffice()
})
afterAll(() => office.close())

it('tries at least forty hostile files', () =>
  expect(refusedUploads.length + neutralisedUploads.length).toBeGreaterThanOrEqual(40))

describe('[F288] [F290] a hostile file is refused, and nothing of it is kept', () => {
  it.each(refusedUploads)('%s', async (_what, name, rule, bytes) => {
    const before = await storeCount(office)
    const refused = await deposit(office, { name, bytes: await bytes() })
    expect(refused).toMatchObject({ ok: false, error: { code: 'RULE', rule: `claimDocuments.${rule}` } })
    expect(await storeCount(office)).toEqual(before)
    const [french, english] = (['fr', 'en'] as const).map((language) => textsIn(claimDocumentRules, language))
    expect((french as Record<string, string>)[rule]).toMatch(/\.$/)
    expect((english as Record<string, string>)[rule]).toMatch(/\.$/)
  })
})

describe('[F289] a file that can be put right is kept without what made it dangerous', () => {
  it.each(neutralisedUploads)('%s', async (_what, name, kept, bytes) => {
    const done = good(await deposit(office, { name, bytes: await bytes() }))
    expect(done).toMatchObject({ name: kept.name, changes: kept.changes })
    const document = await stored(office, done.documentId)
    for (const trace of kept.gone) expect(document.bytes.includes(trace), trace).toBe(false)
    expect(document.name).toMatch(/^[A-Za-z0-9_-]{1,46}\.(?:pdf|png|jpg)$/)
    expect(documentTypeOf(document.bytes)?.mime).toBe(document.mime)
    good(await remove(office, done.documentId))
  })
})
