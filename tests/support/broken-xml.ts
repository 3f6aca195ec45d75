import { readFileSync } from 'node:fs'
import type { BrokenFile, Ending } from './broken-files.ts'

const whole = (): string =>
  readFileSync(new URL('../fixtures/feeds/sts_emp_0350024L_2025.xml', import.meta.url), 'latin1')
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
const sts = (name: string, change: (text: string) => string, ends: Ending): BrokenFile => ({
  name,
  feed: 'sts-web',
  bytes: () => bytes(change(whole())),
  ends,
})
const before = (declaration: string) => (text: string) => text.replace('<STS_EDT>', `${declaration}\n<STS_EDT>`)

/** `b9` would be a billion words if it were ever replaced by what it stands for. */
const billion = Array.from({ length: 9 }, (_, index) => `<!ENTITY b${index + 1} "${`&b${index};`.repeat(10)}">`)
const bomb = `<!DOCTYPE a [<!ENTITY b0 "ha">${billion.join('')}]>`

/** STS-WEB files and what was handed over instead of one. */
export const brokenXml: readonly BrokenFile[] = [
  sts('a document type', before('<!DOCTYPE STS_EDT>'), { refused: 'xmlForbidden' }),
  sts('a billion laughs', (text) => before(bomb)(text).replace('LYCEE INVENTE', '&b9;'), { refused: 'xmlForbidden' }),
  sts('an external entity', before('<!doctype a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), {
    refused: 'xmlForbidden',
  }),
  sts('XML cut short', (text) => text.slice(0, text.indexOf('<GROUPES>')), { refused: 'xmlTruncated' }),
  sts('an element closed by another', (text) => text.replace('</PRENOM>', '</PRENON>'), { refused: 'xmlMalformed' }),
  sts('100 000 levels', () => `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, { refused: 'xmlTooDeep' }),
  sts('another root', (text) => text.replaceAll('STS_EDT', 'BEE_ELEVES'), { refused: 'xmlUnexpected' }),
  sts('no individuals', (text) => text.replaceAll('INDIVIDUS', 'PERSONNES'), { refused: 'xmlUnexpected' }),
  sts('an encoding that it is not in', (text) => text.replace('ISO-8859-15', 'UTF-8'), { refused: 'encodingMismatch' }),
  sts('an encoding that nobody reads', (text) => text.replace('ISO-8859-15', 'UTF-7'), { refused: 'encodingMismatch' }),
  sts('a school of XML with the wrong letter', (text) => text.replace('0350024L', '0350024M'), {
    refused: 'uaiLetter',
  }),
  sts('a year that is none', (text) => text.replace('ANNEE="2025"', 'ANNEE="25"'), { refused: 'schoolYear' }),
  sts('a table instead of XML', () => 'numen;nom\n1;2', { refused: 'tableInsteadOfXml' }),
  sts('an empty XML file', () => ' \n', { refused: 'emptyFile' }),
  sts(
    'teachers, divisions and dates that are not there',
    (text) => text.replaceAll('ID="4001" TYPE="epp"/>', 'ID="998" TYPE="epp"/>'),
    {
      rejected: [
        '20 DATE_NAISSANCE badDate',
        '36 ENSEIGNANT teacherUnknown',
        '47 ENSEIGNANT teacherUnknown',
        '55 GROUPE divisionUnknown',
        '59 ENSEIGNANT teacherUnknown',
      ],
      kept: 0,
    },
  ),
]
