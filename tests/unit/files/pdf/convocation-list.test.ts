import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ConvocationListModel, renderConvocationList } from '../../../../main/files/pdf/convocation-list.ts'
import { loadPdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'
import { convocation } from './sample-models.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../../resources', import.meta.url)))
const other = {
  ...convocation,
  number: '7',
  recipient: { ...convocation.recipient, name: 'M. Adam ABRÉGÉ', intervenantNumber: '004900' },
}
const list: ConvocationListModel = {
  kind: 'centre',
  language: 'fr',
  place: { name: 'Lycée Général de la Fiction', uai: '9990001A' },
  runNumber: 3,
  issueDate: '2026-05-04',
  issuer: convocation.issuer,
  convocations: [convocation, other],
}

describe('the list of a run', () => {
  it('says who comes to a centre, when and for what, in the order of names', async () => {
    const found = await inspect(await renderConvocationList(list, fonts))
    expect(found.unmarked).toEqual([])
    expect(found.tags.filter((tag) => tag === 'TR')).toHaveLength(3)
    expect(found.tags.filter((tag) => tag === 'TH/Row')).toHaveLength(2)
    expect(found.text).toContain('Lot 3, édité le 4 mai 2026 : 2 personnes, 2 convocations.')
    expect(found.text.indexOf('ABRÉGÉ')).toBeLessThan(found.text.indexOf('FABRIQUÉ'))
    expect(found.text).toContain('17/06/2026 14 h-18 h')
    expect(found.text).toContain('Accueil du bâtiment B')
  })

  it('says to a school where its staff go, in English where asked', async () => {
    const model = { ...list, kind: 'school', language: 'en' } as const
    const { text, language } = await inspect(await renderConvocationList(model, fonts))
    expect(language).toBe('en-GB')
    expect(text).toContain('Staff convoked from Lycée Général de la Fiction')
    expect(text).toContain('17 Jun 2026 14:00-18:00')
    expect(text).not.toContain('Accueil du bâtiment B')
  })
})
