import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type ExplanationSheetModel,
  renderExplanationSheet,
  sheetName,
} from '../../../../main/files/pdf/explanation-sheet.ts'
import { loadPdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../../resources', import.meta.url)))

const holder: ExplanationSheetModel = {
  language: 'fr',
  issueDate: '2026-05-04',
  office: { name: 'Division des examens', bureau: 'DEC 3', reach: ['02 99 00 00 00', 'dec3@exemple.fr'] },
  person: { number: '104512', name: 'Mme Léa ALPHA' },
  seat: {
    missionNumber: 10101,
    exam: 'BCG',
    paper: 'Grand oral',
    missionType: 'Interrogation orale',
    role: 'examiner',
    centre: 'Lycée de Brest',
    town: 'Brest',
    slots: [
      { date: '2026-06-22', startTime: '08:00', endTime: '12:00' },
      { date: '2026-06-23', startTime: '13:30', endTime: '17:00' },
    ],
  },
  standing: 'holder',
  verdicts: [
    { rule: 'state', satisfied: true, facts: { state: 'active' } },
    { rule: 'competence', satisfied: true, facts: { paper: 'oral', confirmed: true } },
    { rule: 'unavailability', satisfied: true, facts: {} },
    { rule: 'rest', satisfied: true, facts: { off: true } },
    { rule: 'distance', satisfied: true, facts: { metres: 54_300, limit: 150_000 } },
  ],
  parts: [
    { part: 'competence', cost: 0 },
    { part: 'distance', cost: 110 },
    { part: 'wishes', cost: -30 },
    { part: 'fairness', cost: 20 },
  ],
  cost: 100,
  counts: { competent: 28, excluded: 21, betterBusy: 3, betterFree: 0, lessGood: 4 },
  remedies: [],
  chosen: null,
}
const refused: ExplanationSheetModel = {
  ...holder,
  standing: 'excluded',
  verdicts: [
    { rule: 'state', satisfied: true, facts: { state: 'active' } },
    { rule: 'unavailability', satisfied: false, facts: { start: '2026-06-22T00:00', end: '2026-06-24T23:59' } },
    { rule: 'distance', satisfied: false, facts: { metres: 162_300, limit: 150_000 } },
  ],
  remedies: [
    { rule: 'unavailability', facts: { start: '2026-06-22T00:00', end: '2026-06-24T23:59' }, forceable: false },
    { rule: 'distance', facts: { metres: 162_300, limit: 150_000, metresOver: 12_300 }, forceable: true },
  ],
}

describe.each(['fr', 'en'] as const)('the sheet "why me, why not me" in %s', (language) => {
  const french = language === 'fr'
  const read = async (model: ExplanationSheetModel) =>
    inspect(await renderExplanationSheet({ ...model, language }, fonts))

  test('[C60] is a tagged PDF in its language, one H1, lists and tables with headers, nothing outside the structure', async () => {
    for (const model of [holder, refused]) {
      const found = await read(model)
      expect(found).toMatchObject({ marked: true, showsTitle: true, universalAccess: true, unmarked: [] })
      expect(found.language).toBe(french ? 'fr-FR' : 'en-GB')
      expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
      expect(found.tags).toContain('L')
      expect(found.tags).toContain('TH/Row')
      expect(found.text).not.toMatch(/\{\{|undefined|null/u)
    }
  })

  test('tells the holder why them: rules met, what counted with its total, the others as counts', async () => {
    const { text, title } = await read(holder)
    expect(title).toBe(french ? 'Pourquoi cette mission vous est confiée' : 'Why this mission is given to you')
    expect(text).toContain(french ? 'Compétence confirmée.' : 'Competence confirmed.')
    expect(text).toContain(french ? '54,3 km' : '54.3 km')
    expect(text).toContain(french ? 'Trajets 110' : 'Journeys 110')
    expect(text).toContain('Total 100')
    expect(text).toMatch(french ? /tiennent d’autres missions : 3/u : /hold other missions: 3/u)
    expect(text).toContain('Mme Léa ALPHA')
    expect(text).not.toContain(french ? 'repos' : 'no rest')
  })

  test('tells the others which rules keep them away and what would satisfy each, with its date or its distance', async () => {
    const { text } = await read(refused)
    expect(text).toMatch(french ? /22 juin 2026/u : /22 June 2026/u)
    expect(text).toMatch(french ? /relevée à 163 km \(13 km de plus\)/u : /raised to 163 km \(13 km more\)/u)
    expect(text).not.toContain('Total')
    const eligible = await read({ ...holder, standing: 'eligible', chosen: 'fewer' })
    expect(eligible.text).toContain(french ? 'compte moins de points que vous' : 'counts fewer points than you')
  })

  test('is saved under the number of the mission', () => {
    expect(sheetName({ ...holder, language })).toBe(
      french ? 'explication-mission-10101.pdf' : 'explanation-mission-10101.pdf',
    )
  })
})
