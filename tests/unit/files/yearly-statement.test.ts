import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPdfFonts } from '../../../main/files/pdf/pdf-fonts.ts'
import { renderYearlyStatement } from '../../../main/files/pdf/yearly-statement.ts'
import { statementName, writeStatementCsv } from '../../../main/files/yearly-statement-csv.ts'
import type { StatementPayment, YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import { inspect } from './pdf/inspect-pdf.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../resources', import.meta.url)))

const hours: StatementPayment['lines'][number] = {
  code: 'JURY.T3.HOUR',
  quantity: '4',
  unit: 'HOUR',
  rate: '9.6',
  cents: 3_840,
  validFrom: '2011-09-01',
  source: 'Arrêté du 13 avril 2012 (NOR MENF1210166A), art. 2',
}

const fee: StatementPayment = {
  claimId: 'c1',
  claimNumber: '12-10001',
  missionNumber: 10001,
  missionType: 'Interrogation orale',
  missionTypeEnglish: 'Oral examination',
  exam: 'Baccalauréat général',
  paper: 'Grand oral',
  centre: 'Lycée de la Fiction',
  firstDate: '2025-06-24',
  lastDate: '2025-06-25',
  track: 'fee',
  channel: 'salary',
  state: 'paid',
  paidOn: '2026-01-28',
  batch: 'IND-000003',
  label: 'Indemnités BCG mission 10001',
  cents: 3_840,
  lines: [hours],
}

const travel: StatementPayment = {
  ...fee,
  track: 'travel',
  channel: 'account',
  state: 'ordered',
  paidOn: '2026-02-15',
  batch: 'DEP-000004',
  label: 'Déplacement BCG mission 10001',
  cents: 8_632,
  lines: [
    {
      ...hours,
      code: 'TRAIN_TARIFF.300',
      quantity: '2',
      unit: 'TRIP',
      rate: '33.16',
      cents: 6_632,
      validFrom: '2011-07-01',
      source: 'Barème SNCF',
    },
    { ...hours, code: 'MEAL', quantity: '1', unit: 'MEAL', rate: '20', cents: 2_000, validFrom: '', source: '=cmd' },
  ],
}

const statement: YearlyStatement = {
  year: 2026,
  years: [2026],
  intervenantId: 'p1',
  number: '10001',
  name: 'FABRIQUÉ Chloé',
  missions: 1,
  feeCents: 3_840,
  travelCents: 8_632,
  payments: [fee, travel],
}

const pdf = (language: 'fr' | 'en', of = statement) =>
  renderYearlyStatement(
    {
      language,
      issueDate: '2026-03-01',
      bureau: { name: 'Bureau DEC 3', addressLines: ['1 place de l’Invention', '99999 EXEMPLE-VILLE'] },
      statement: of,
    },
    fonts,
  )

describe('the yearly statement as PDF', () => {
  it('[C60] is tagged, in its language, and says missions, quantities, rates, texts, amounts and months [F341]', async () => {
    const found = await inspect(await pdf('fr'))
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, universalAccess: true, unmarked: [] })
    expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    for (const part of [
      'Relevé annuel des sommes payées en 2026',
      'FABRIQUÉ Chloé, intervenant n° 10001. Établi le 1er mars 2026 par Bureau DEC 3, 1 place de l’Invention',
      'Missions payées 1 Rémunération brute 38,40 € Déplacements 86,32 € Total 124,72 €',
      '10001 Frais de rémunération janvier 2026 Avec le traitement 38,40 €',
      '10001 Frais de déplacement février 2026 (paiement demandé) Sur le compte 86,32 €',
      'Type de mission Interrogation orale Examen Baccalauréat général, Grand oral Centre Lycée de la Fiction',
      'Dates du 24 juin 2025 au 25 juin 2025 Dossier 12-10001',
      'Libellé Indemnités BCG mission 10001 (IND-000003)',
      'Indemnité de jury 4 heures 9,6',
      '38,40 € Total',
      'Trajets au tarif SNCF 2 trajets 33,16',
    ])
      expect(found.text).toContain(part)
    expect(found.text.replace(/\s+/g, ' ')).toMatch(
      /Arrêté du 13 avril 2012 \(NOR MENF1210166A\), art\. 2, depuis le 1er septembre 2011/,
    )
  })

  it('says the same in English', async () => {
    const found = await inspect(await pdf('en'))
    expect(found.language).toBe('en-GB')
    for (const part of [
      'Yearly statement of amounts paid in 2026',
      'Missions paid 1 Gross fees €38.40 Travel €86.32 Total €124.72',
      '10001 Travel February 2026 (payment ordered) To the account €86.32',
      'Mission type Oral examination',
      'Jury fee 4 hours 9.6',
    ])
      expect(found.text).toContain(part)
  })

  it('says so when nothing was paid in the year', async () => {
    const nothing = { ...statement, missions: 0, feeCents: 0, travelCents: 0, payments: [] }
    const found = await inspect(await pdf('fr', nothing))
    expect(found.pages).toBe(1)
    expect(found.text).toContain('Aucun paiement cette année-là.')
  })
})

describe('the yearly statement as CSV', () => {
  const rows = (language: 'fr' | 'en') =>
    writeStatementCsv(statement, language)
      .replace(/\r\n$/, '')
      .split('\r\n')
      .map((line) => line.split(';'))

  it('has one line per line of computation, whose amounts add up to what was paid', () => {
    const [header = [], ...lines] = rows('fr')
    expect(header[0]).toBe('\ufeffMission')
    expect(lines).toHaveLength(3)
    const amount = header.indexOf('Montant')
    const cents = lines.map((line) => Math.round(Number((line[amount] ?? '').replace(',', '.')) * 100))
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(statement.feeCents + statement.travelCents)
  })

  it('writes decimals as the language does and leaves nothing that a spreadsheet would run', () => {
    expect(rows('fr')[1]).toContain('9,6')
    expect(rows('en')[1]).toContain('9.6')
    expect(rows('fr')[3]).toContain("'=cmd")
  })

  it('is named after the year and the person', () => {
    expect(statementName(statement, 'csv', 'fr')).toBe('releve-annuel-2026-10001.csv')
    expect(statementName(statement, 'pdf', 'en')).toBe('yearly-statement-2026-10001.pdf')
  })
})
