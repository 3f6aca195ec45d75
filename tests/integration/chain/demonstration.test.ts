import { readFileSync, rmSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { doctorSummary } from '../../../main/features/competence-doctor/queries.ts'
import type { DemonstrationReport } from '../../../main/features/demonstration/run.ts'
import type { Agreement } from '../../../main/features/demonstration/settle/agreement.ts'
import { settleDemonstration } from '../../../main/features/demonstration/settle/settle.ts'
import { checkOffice } from '../../../main/features/maintenance/check.ts'
import { loadDocument, withWords } from '../../../main/store/index.ts'
import { isTextKey } from '../../../shared/text/text-key.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'

const schema = readFileSync(new URL('../../fixtures/iso20022/pain.001.001.09.xsd', import.meta.url))

describe('a whole year of a demonstration office', { timeout: 180_000 }, () => {
  const folder = temporaryFolder()
  let core: Core
  let report: DemonstrationReport
  let agreements: readonly Agreement[]

  beforeAll(async () => {
    core = await openApplication(folder)
    const options = { academyCode: '14', size: 'S', seed: 1 } as const
    const progress = { signal: new AbortController().signal, report: () => undefined }
    const done = await settleDemonstration(core.services, options, progress)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    report = done.value.demonstration
    agreements = done.value.agreements
  }, 300_000)
  afterAll(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const documents = (kind: string) =>
    core.services.read().selectFrom('document').select(['id', 'name']).where('kind', '=', kind).orderBy('id').execute()
  const bytesOf = async (id: string): Promise<Buffer> => {
    const document = await loadDocument(core.services.read(), id)
    if (document === null) throw new Error(`no document ${id}`)
    return Buffer.from(document.bytes)
  }

  test('goes from people to payment files with totals that agree [F1 F3 F13 F17 F26 F338]', () => {
    expect(report.totals.agree).toBe(true)
    expect(report.totals.claims).toBe(report.totals.convoked)
    for (const circuit of report.totals.circuits) {
      expect(circuit.batchCents).toBeGreaterThan(0)
      expect(circuit.acceptedCents).toBe(circuit.waitingCents + circuit.batchLineCents)
      expect(circuit.files.map(({ format }) => format).sort()).toContain('pain001')
    }
  })

  test('from the convocation to the reconciled returns, every place says the same totals at every step [F338]', () => {
    expect(agreements.filter(({ agrees }) => !agrees)).toEqual([])
    for (const circuit of ['fees', 'travel'] as const) {
      const own = agreements.filter((one) => one.circuit === circuit)
      expect(own.map(({ step }) => step)).toEqual([
        'review',
        'first batch',
        'first batch, transfers',
        'first return',
        'first return, silent',
        'first return, paid',
        'paid after the first return',
        'rejects',
        'rejects put back',
        'second batch',
        'second batch, transfers',
        'second return',
        'second return, silent',
        'second return, paid',
        'everything is paid',
        'no reject is left',
      ])
      const rejects = own.find(({ step }) => step === 'rejects')?.figures ?? []
      expect(rejects.every(({ cents }) => (cents ?? 0) > 0)).toBe(true)
    }
  })

  test('nearly every seat is filled, by people who are competent and free [F12]', async () => {
    const { seats = 0, filled = 0 } = (report.steps.find(({ step }) => step === 'assignment')?.counts ?? {}) as Record<
      string,
      number
    >
    expect(seats).toBeGreaterThanOrEqual(390)
    expect(filled / seats).toBeGreaterThan(0.9)
  })

  test('the competence doctor finds every planted error, and no other [F145 F147 F150]', async () => {
    const planted = report.steps.find(({ step }) => step === 'competenceErrors')?.counts ?? {}
    expect(Object.values(planted)).toHaveLength(4)
    for (const count of Object.values(planted)) expect(count).toBeGreaterThan(5)
    const { taughtNotDeclared, declaredNotTaught, neverUsed, invalidatedBySchool } = await doctorSummary(core.services)
    expect({ taughtNotDeclared, declaredNotTaught, neverUsed, invalidatedBySchool }).toEqual(planted)
  })

  test('every fact of its journal has a name on screen', async () => {
    const read = core.services.read()
    const entries = await withWords(read, await read.selectFrom('journal').select(['seq', 'facts']).execute())
    const names = new Set(entries.flatMap(({ facts }) => Object.keys(JSON.parse(facts) as object)))
    expect(names.size).toBeGreaterThan(40)
    expect([...names].filter((name) => !isTextKey(`journal.factNames.${name}`))).toEqual([])
  })

  test('leaves a store in which every invariant holds', async () => {
    const check = await checkOffice(core.services)
    expect(check.invariants.filter(({ broken }) => broken > 0)).toEqual([])
    // In the demonstration nothing is purged, nobody is seated by force and nobody sends documents: only those invariants
    // have nothing to look at.
    const idle = check.invariants.filter(({ checked }) => checked === 0).map(({ name }) => name)
    expect(idle).toEqual([
      'purgesKeepTheirProof',
      'exceptionsHaveReasons',
      'supportingDocumentsFollowTheirClaims',
      'claimFilesHoldTwentyDocuments',
    ])
  })

  test('the credit transfers satisfy the ISO 20022 schema and their own control sums', async () => {
    const xsdDocument = XmlDocument.fromBuffer(schema)
    const validator = XsdValidator.fromDoc(xsdDocument)
    const files = (await documents('paymentFile')).filter(({ name }) => name.endsWith('.xml'))
    expect(files).toHaveLength(4)
    for (const { id } of files) {
      const text = (await bytesOf(id)).toString('utf8')
      const document = XmlDocument.fromString(text)
      validator.validate(document)
      const amounts = [...text.matchAll(/<InstdAmt[^>]*>([\d.]+)</g)].map(([, amount]) =>
        Math.round(Number(amount) * 100),
      )
      const control = Math.round(Number(/<CtrlSum>([\d.]+)</.exec(text)?.[1]) * 100)
      expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(control)
      document.dispose()
    }
    validator.dispose()
    xsdDocument.dispose()
  })

  test('convocations and recaps open, are tagged and say their language [F130 F300]', async () => {
    for (const kind of ['convocation', 'recap', 'paymentOrder']) {
      const found = await documents(kind)
      expect(found.length).toBeGreaterThan(1)
      for (const { id } of found.slice(0, 5)) {
        const pdf = await PDFDocument.load(await bytesOf(id), { updateMetadata: false })
        expect(pdf.getPageCount()).toBeGreaterThan(0)
        expect(
          pdf.catalog.has(pdf.context.obj('/StructTreeRoot') as never) ||
            pdf.catalog.toString().includes('/StructTreeRoot'),
        ).toBe(true)
        expect(pdf.catalog.toString()).toContain('/Lang (fr-FR)')
      }
    }
  })
})
