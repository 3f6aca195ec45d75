import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type AccountantListModel, renderAccountantList } from '../../../../main/files/pdf/accountant-list.ts'
import { loadPdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../../resources', import.meta.url)))

const row = (code: string, quantity: string, rate: string, cents: number) => ({
  code,
  quantity,
  unit: 'X',
  rate,
  cents,
})

/** An invented travel batch: payments, an advance taken back and a reversed line. */
const model = (count: number): AccountantListModel => ({
  batchNumber: 'DEP-000007',
  circuit: 'travel',
  office: 'Division des examens et concours, Académie d’Exemple',
  sealedOn: '2026-07-20',
  executionDate: '2026-07-27',
  count,
  cents: count * 8_200,
  transfers: count - 1,
  lines: Array.from({ length: count }, (_, index) => ({
    kind: index === 1 ? ('deduction' as const) : index === 2 ? ('reversal' as const) : ('payment' as const),
    lineNumber: index + 1,
    claimNumber: `12025-${12_000 + index}`,
    missionNumber: String(10_000 + index),
    examLabel: index % 3 === 0 ? 'BTS' : 'BCG',
    name: `FABRIQUE Prénom ${index + 1}`,
    accountEnd: String(1000 + index),
    label: index === 1 ? 'Reprise d’avance BCG mission 10001' : 'Annulation de DEP-000003-12 BCG mission 10002',
    rateRows:
      index === 1 || index === 2
        ? []
        : [row('MEAL', '1', '20.00', 2_000), row('TRAIN_TARIFF.199', '2', '31.00', 6_200)],
    cents: index === 1 || index === 2 ? -8_200 : 8_200,
  })),
})

describe('the list for the accountant', () => {
  it('[C60] is a tagged French PDF: one H1, header cells, nothing drawn outside the structure', async () => {
    const found = await inspect(await renderAccountantList(model(4), fonts))
    expect(found.title).toContain('Liste du lot DEP-000007 pour le comptable')
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, showsTitle: true, universalAccess: true })
    expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    expect(found.tags.filter((tag) => tag === 'TH/Column')).toHaveLength(5)
    expect(found.unmarked).toEqual([])
  })

  it('[F338] says of each line its person, claim, mission, rate rows and amount, then totals by kind and exam', async () => {
    const inspected = await inspect(await renderAccountantList(model(4), fonts))
    const text = inspected.text.replaceAll(/\s/gu, ' ')
    for (const said of [
      'FABRIQUE Prénom 1',
      '12025-12000',
      'BTS, mission 10000',
      'MEAL : 1 × 20,00',
      'Reprise d’avance 1 ligne',
    ])
      expect(text).toContain(said)
    expect(text).toContain('Annulation de DEP-000003-12')
    expect(text).toContain('Examen BTS')
    expect(text).not.toMatch(/FR\d{2}/)
  })

  it('keeps every line over several pages, with the same bytes each time', async () => {
    const first = await renderAccountantList(model(120), fonts)
    const found = await inspect(first)
    expect(found.pages).toBeGreaterThan(3)
    for (const number of [1, 60, 120]) expect(found.text).toContain(`Prénom ${number} `)
    expect(Buffer.compare(await renderAccountantList(model(120), fonts), first)).toBe(0)
  })
})
