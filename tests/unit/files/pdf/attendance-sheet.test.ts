import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  type AttendanceSheetModel,
  attendanceSheetName,
  renderAttendanceSheet,
} from '../../../../main/files/pdf/attendance-sheet.ts'
import { loadPdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../../resources', import.meta.url)))

const model = (language: 'fr' | 'en', people: number): AttendanceSheetModel => ({
  language,
  issueDate: '2026-06-20',
  office: 'Division des examens et concours',
  missionNumber: 10001,
  exam: 'Baccalauréat général',
  paper: 'Grand oral',
  missionType: 'Interrogation orale',
  commission: 'Jury 0315',
  centre: 'Lycée de l’Essai',
  slots: [
    { date: '2026-06-24', startTime: '08:00', endTime: '12:00' },
    { date: '2026-06-24', startTime: '13:30', endTime: '17:30' },
    { date: '2026-06-25', startTime: '08:00', endTime: '12:00' },
  ],
  people: Array.from({ length: people }, (_, index) => ({
    name: `ESSAI Prénom ${index + 1}`,
    school: 'Lycée de Rennes',
    role: 'examinateur',
  })),
})

describe('the attendance sheet of a mission', () => {
  it('[C60] is a tagged PDF with a table a day: a header cell for each person and each half-day to sign', async () => {
    const found = await inspect(await renderAttendanceSheet(model('fr', 3), fonts))
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, showsTitle: true, universalAccess: true })
    expect(found.title).toContain('Feuille d’émargement, mission 10001')
    expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    expect(found.tags.filter((tag) => tag === 'H2')).toHaveLength(2)
    expect(found.tags.filter((tag) => tag === 'TH/Column')).toHaveLength(4 + 3)
    expect(found.unmarked).toEqual([])
    const text = found.text.replaceAll(/\s/gu, ' ')
    for (const said of ['ESSAI Prénom 3', 'Jury 0315', 'Lycée de l’Essai', 'Remplaçant', 'signature du chef de centre'])
      expect(text).toContain(said)
  })

  it('is written in English, over as many pages as its people need, with the same bytes each time', async () => {
    const first = await renderAttendanceSheet(model('en', 60), fonts)
    const found = await inspect(first)
    expect(found.language).toBe('en-GB')
    expect(found.pages).toBeGreaterThan(2)
    expect(found.text).toContain('ESSAI Prénom 60')
    expect(Buffer.compare(await renderAttendanceSheet(model('en', 60), fonts), first)).toBe(0)
    expect(attendanceSheetName(model('en', 1))).toBe('attendance-10001.pdf')
  })
})
