import type { BrokenFile, Ending } from './broken-files.ts'
import { type Cell, workbookFiles, workbookOf, zipOf } from './workbook.ts'

const row = (...cells: readonly Cell[]): readonly Cell[] => cells
const zones = [row('zone', 'debut', 'fin', 'nom'), row('A', '2025-12-20', '2026-01-04', 'Noël')]
const files = workbookFiles({ Zones: zones })
/** The workbook with its only sheet forged. */
const forged = (change: Partial<(typeof files)[number]>): Uint8Array =>
  zipOf(files.map((file, index) => (index === files.length - 1 ? { ...file, ...change } : file)))
const sheet = (content: string): Uint8Array =>
  workbookOf({ Zones: `<worksheet><sheetData>${content}</sheetData></worksheet>` })

const holidays = (name: string, bytes: () => Uint8Array, ends: Ending): BrokenFile => ({
  name,
  feed: 'school-holidays',
  bytes,
  ends,
})

/** Workbooks and archives. */
export const brokenWorkbooks: readonly BrokenFile[] = [
  holidays('an archive named .csv', () => zipOf([{ name: 'zones.csv', content: Buffer.from('a;b') }]), {
    refused: 'zipArchive',
  }),
  holidays('a workbook of the old format, or under a password', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), {
    refused: 'workbookLocked',
  }),
  holidays('a workbook with an encrypted sheet', () => forged({ encrypted: true }), { refused: 'workbookLocked' }),
  holidays('a workbook cut short', () => workbookOf({ Zones: zones }).subarray(0, -60), { refused: 'workbookDamaged' }),
  holidays('a workbook whose sheet is no XML', () => forged({ content: Buffer.from('bonjour') }), {
    refused: 'workbookDamaged',
  }),
  holidays('an archive that says it unpacks to 4 GB', () => forged({ claimedSize: 4_000_000_000 }), {
    refused: 'workbookTooLarge',
  }),
  holidays(
    'an archive that unpacks to more than it says',
    () => forged({ content: Buffer.alloc(50_000_000, 32), claimedSize: 1000 }),
    {
      refused: 'workbookDamaged',
    },
  ),
  holidays(
    'a cell at the far corner of the sheet',
    () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    {
      refused: 'tableTooLarge',
    },
  ),
  holidays('a row numbered a billion', () => sheet('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'), {
    refused: 'tableTooLarge',
  }),
  holidays(
    'a cell that names a text which is not there',
    () => sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    {
      refused: 'workbookCell',
    },
  ),
  {
    ...holidays('a workbook without the sheet asked for', () => workbookOf({ Zones: zones }), {
      refused: 'sheetUnknown',
    }),
    options: { sheet: 'Feuil2' },
  },
  holidays('a workbook of empty sheets', () => workbookOf({ Feuil1: [], Feuil2: [] }), { refused: 'emptyFile' }),
  holidays(
    'a formula that failed, and a date that is a number',
    () =>
      workbookOf({
        Zones: [
          ...zones.slice(0, 1),
          row('A', { raw: '<c r="@" t="e"><v>#REF!</v></c>' }, '2026-01-04', 'Noël'),
          row('A', 20_251_220, '2026-01-04', 'Noël'),
        ],
      }),
    { rejected: ['2 debut cellError', '3 debut badDate'], kept: 0 },
  ),
  {
    name: 'a workbook instead of XML',
    feed: 'sts-web',
    bytes: () => workbookOf({ Zones: zones }),
    ends: { refused: 'tableInsteadOfXml' },
  },
  {
    name: 'an archive of XML files',
    feed: 'sts-web',
    bytes: () => zipOf([{ name: 'sts_emp.xml', content: Buffer.from('<STS_EDT/>') }]),
    ends: { refused: 'zipArchive' },
  },
]
