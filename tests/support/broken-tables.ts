import type { ImportRule } from '../../shared/text/imports.ts'
import type { BrokenFile, Ending } from './broken-files.ts'

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

const names =
  'numen;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;discipline;date_debut'
const person: Readonly<Record<string, string>> = {
  numen: '14E9501234ABC',
  civilite: 'MME',
  nom_usage: 'Inventée',
  prenom: 'Zoé',
  date_naissance: '1980-01-02',
  categorie: 'ENSEIGNANT',
  commune_residence: '35238',
  uai: '0350024L',
  affectation: 'PRINCIPAL',
  discipline: 'L1300',
  date_debut: '2025-09-01',
}
const staffRow = (changes: Readonly<Record<string, string>> = {}): string =>
  names
    .split(';')
    .map((name) => changes[name] ?? person[name])
    .join(';')
/** A whole file of staff, as text. */
const staffText = (...rows: readonly string[]): string => [names, ...rows].join('\n')
const good = staffText(staffRow())

const refused = (rule: ImportRule): Ending => ({ refused: rule })
const rejected = (kept: number, ...reasons: readonly string[]): Ending => ({ rejected: reasons, kept })
const epp = (name: string, bytes: () => Uint8Array, ends: Ending): BrokenFile => ({ name, feed: 'epp', bytes, ends })
/** A file of one row with one faulty cell. */
const cell = (name: string, column: string, value: string, rule: string): BrokenFile =>
  epp(name, () => utf8(staffText(staffRow({ [column]: value }))), rejected(0, `2 ${column} ${rule}`))

const payFile = (changed: string, by: string): Uint8Array =>
  utf8(
    `intervenant;nir;iban;titulaire;valable_depuis\nEXT-1;255081416802538;FR1420041010050500013M02606;X Y;2025-09-01`.replace(
      changed,
      by,
    ),
  )
const commission = (rest: string): Uint8Array =>
  utf8(
    `session;examen;specialite;epreuve;centre;date;heure_debut;heure_fin;commission;candidats;copies\n2026-06;BCG;TOUTES;GO;0350024L;${rest}`,
  )

const encodings: readonly BrokenFile[] = [
  epp('UTF-16 little endian with its mark', () => Buffer.from(`\uFEFF${good}`, 'utf16le'), refused('encodingUtf16')),
  epp(
    'UTF-16 big endian with its mark',
    () => Buffer.from(`\uFEFF${good}`, 'utf16le').swap16(),
    refused('encodingUtf16'),
  ),
  epp('UTF-16 without a mark', () => Buffer.from(good, 'utf16le'), refused('encodingUtf16')),
  epp('UTF-8 cut inside a character', () => utf8(`${good}\né`).subarray(0, -1), refused('encodingCut')),
  epp(
    'UTF-8 followed by windows-1252',
    () => Buffer.concat([utf8(good), Buffer.from('\né;', 'latin1')]),
    refused('encodingMixed'),
  ),
  epp(
    'bytes that windows-1252 does not assign',
    () => Buffer.concat([Buffer.from(names), Buffer.from([0x0a, 0x81, 0x8d])]),
    refused('encodingUnknown'),
  ),
  epp('a PNG picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), refused('encodingBinary')),
  epp('a NUL byte in a cell', () => utf8(good.replace('Zoé', 'Zo\0é')), refused('encodingBinary')),
  {
    ...epp('windows-1252 read as UTF-8', () => Buffer.from(good, 'latin1'), refused('encodingMismatch')),
    options: { encoding: 'utf-8' },
  },
]

const shapes: readonly BrokenFile[] = [
  epp('an empty file', () => new Uint8Array(), refused('emptyFile')),
  epp('nothing but blank lines', () => utf8('\r\n \r\n\n;;;\n'), refused('emptyFile')),
  epp('a header alone', () => utf8(`${names}\n`), refused('noRows')),
  epp('a quotation mark left open', () => utf8(good.replace('Inventée', '"Inventée')), refused('csvMalformed')),
  epp(
    'a quotation mark in the middle of a date',
    () => utf8(good.replace('1980-', '1980"-')),
    rejected(0, '2 date_naissance badDate'),
  ),
  epp('too many cells', () => utf8(`${good};x`), rejected(0, '2 - cellCount')),
  epp('too few cells', () => utf8(good.slice(0, good.lastIndexOf(';'))), rejected(0, '2 - cellCount')),
  epp('a repeated column', () => utf8(good.replace('discipline', 'uai')), refused('columnRepeated')),
  epp('an unknown column', () => utf8(good.replace('\n', ';couleur\n').concat(';bleu')), refused('columnUnknown')),
  epp('a missing column', () => utf8(good.replace('prenom', 'petit_nom')), refused('columnMissing')),
  epp('a column without a name', () => utf8(good.replace('prenom', '')), refused('columnUnnamed')),
  epp('a separator nobody knows', () => utf8(good.replaceAll(';', '|')), refused('columnMissing')),
  epp('a text that is no table', () => utf8('Bonjour,\n\nveuillez trouver ci-joint.'), refused('columnMissing')),
  epp(
    'a page of the web',
    () => utf8('<!DOCTYPE html><html><body>Session expirée</body></html>'),
    refused('xmlInsteadOfTable'),
  ),
]

const values: readonly BrokenFile[] = [
  cell('31 February', 'date_naissance', '31/02/1980', 'badDate'),
  cell('a year of two digits', 'date_naissance', '02/01/80', 'badDate'),
  cell('a school code with the wrong letter', 'uai', '0350024M', 'uaiLetter'),
  cell('a NUMEN of the wrong shape', 'numen', '14E951234ABCD', 'numenShape'),
  cell('an empty cell that must be filled', 'nom_usage', '', 'required'),
  cell('an error of a spreadsheet', 'nom_usage', '#N/A', 'cellError'),
  cell('a cell of 150 000 characters', 'nom_usage', 'x'.repeat(150_000), 'cellTooLong'),
  epp('the same row twice', () => utf8(staffText(staffRow(), staffRow())), rejected(1, '3 - repeatedRow')),
  epp(
    'two people under one NUMEN',
    () => utf8(staffText(staffRow(), staffRow({ nom_usage: 'Autre', affectation: 'SECONDAIRE' }))),
    rejected(1, '3 numen personMismatch'),
  ),
  {
    name: 'a NIR with the wrong key',
    feed: 'pay-files',
    bytes: () => payFile('538;', '539;'),
    ends: rejected(0, '2 nir nirKey'),
  },
  {
    name: 'an IBAN with the wrong key',
    feed: 'pay-files',
    bytes: () => payFile('2606', '2607'),
    ends: rejected(0, '2 iban ibanInvalid'),
  },
  {
    name: 'a number with a comma',
    feed: 'candidates',
    bytes: () => commission('2026-06-24;08:00;18:00;A1;12,5;'),
    ends: rejected(0, '2 candidats badNumber'),
  },
  {
    name: 'an hour that does not exist, and an end before the start',
    feed: 'candidates',
    bytes: () =>
      commission('2026-06-24;08:00;25:00;A1;12;\n2026-06;BCG;TOUTES;GO;0350024L;2026-06-24;18:00;08:00;A2;12;'),
    ends: rejected(0, '2 heure_fin badTime', '3 heure_fin dateOrder'),
  },
]

const sizes: readonly BrokenFile[] = [
  epp('a file above the limit', () => new Uint8Array(100_000_001), refused('fileTooLarge')),
  epp('a line of 90 MB', () => Buffer.alloc(90_000_000, 'x'), refused('recordTooLong')),
  epp(
    'a row of 90 MB of separators',
    () => Buffer.concat([utf8(`${names}\n`), Buffer.alloc(90_000_000, ';')]),
    refused('recordTooLong'),
  ),
  epp(
    'a quotation mark that swallows 10 MB',
    () => utf8(`${names}\n"${'x;y\n'.repeat(2_500_000)}`),
    refused('recordTooLong'),
  ),
  epp('a name of column without end', () => utf8(`${'x'.repeat(5000)};b\n1;2`), refused('columnNameTooLong')),
  epp('thousands of columns', () => utf8(`${'x;'.repeat(5000)}y\n1`), refused('tooManyColumns')),
  epp('more rows than an office has', () => utf8(`a;b\n${'1;\n'.repeat(1_000_001)}`), refused('tableTooLarge')),
]

const json: readonly BrokenFile[] = [
  epp('JSON cut short', () => utf8('[{"numen":"14E9501234ABC"},\n{"numen":'), refused('jsonMalformed')),
  epp('JSON with a comma too many', () => utf8('[{"numen":"14E9501234ABC",}]'), refused('jsonMalformed')),
  epp('JSON with an object in a cell', () => utf8('[{"numen":{"value":"14E9501234ABC"}}]'), refused('jsonNested')),
  epp('JSON of something else', () => utf8('{"people":[{"numen":"14E9501234ABC"}]}'), refused('jsonShape')),
  epp('JSON of bare values', () => utf8('["14E9501234ABC"]'), refused('jsonShape')),
  epp('JSON nested 200 000 times', () => utf8('['.repeat(200_000) + ']'.repeat(200_000)), refused('jsonShape')),
]

/** Texts, tables and JSON. */
export const brokenTables: readonly BrokenFile[] = [...encodings, ...shapes, ...values, ...sizes, ...json]
