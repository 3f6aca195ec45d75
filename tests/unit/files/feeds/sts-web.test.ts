import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAs } from '../../../../main/files/encoding.ts'
import { stsWebFeed } from '../../../../main/files/feeds/sts-web.ts'
import { accepted, bytes, fixture, reasons, refused } from './support.ts'

const sample = 'sts_emp_0350024L_2025.xml'
const asUtf8 = async (): Promise<string> =>
  decodeAs(await fixture(sample), 'iso-8859-15').replace('ISO-8859-15', 'UTF-8')

describe('sts-web', () => {
  it('[F21 F156] reads the teachings of a school: divisions of a MEF together, groups through their divisions', async () => {
    const { encoding, rows } = await accepted(stsWebFeed, await fixture(sample))
    expect(encoding).toBe('iso-8859-15')
    expect(rows.map(({ key, line }) => [key, line])).toEqual([
      ['0350024L|2025|epp:4001|061300|2021001911|CG', 36],
      ['0350024L|2025|epp:4001|074700|2021001911|TP', 59],
    ])
    expect(rows[0]?.values).toMatchObject({
      subject: '0613',
      subjectRank: '00',
      mef: '2021001911',
      divisions: ['TG1', 'TG2'],
      lastName: "L'HÉRITIER & FILS",
      title: 'MME',
      birthDate: '1980-01-02',
      disciplines: ['L1300'],
    })
  })

  it('rejects a date that does not exist, an unknown teacher and an unknown division, at their lines', async () => {
    const reading = await accepted(stsWebFeed, await fixture(sample))
    expect(reasons(reading)).toEqual([
      '20 DATE_NAISSANCE badDate',
      '47 ENSEIGNANT teacherUnknown',
      '55 GROUPE divisionUnknown',
    ])
  })

  it('[F21] says that a file cut anywhere after its start cannot be read, and never half-reads it', async () => {
    const text = (await asUtf8()).trimEnd()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: text.length - 1 }), async (length) => {
        expect((await refused(stsWebFeed, text.slice(0, length))).code).toBe('FILE_UNREADABLE')
      }),
      { numRuns: 60 },
    )
    const cut = text.slice(0, text.indexOf('<GROUPES>'))
    expect(await refused(stsWebFeed, cut)).toMatchObject({ rule: 'xmlTruncated', facts: { line: 51 } })
  })

  it('names the line of a malformed element', async () => {
    const broken = (await asUtf8()).replace(
      '</PRENOM>\n        <DATE_NAISSANCE>1980',
      '</PRENON>\n        <DATE_NAISSANCE>1980',
    )
    expect(await refused(stsWebFeed, broken)).toMatchObject({
      code: 'FILE_UNREADABLE',
      rule: 'xmlMalformed',
      facts: { line: 14 },
    })
  })

  it('refuses declarations before reading them: external entities and expansion bombs', async () => {
    const text = await asUtf8()
    const bomb = '<!DOCTYPE a [\n<!ENTITY b "bbbb">\n<!ENTITY c "&b;&b;&b;">\n]>'
    const external = '<!doctype a SYSTEM "file:///etc/hostname">'
    for (const declaration of [bomb, external, '<!ENTITY b "x">']) {
      const attacked = text.replace('<STS_EDT>', `${declaration}\n<STS_EDT>`)
      expect(await refused(stsWebFeed, attacked)).toMatchObject({
        code: 'FILE_UNREADABLE',
        rule: 'xmlForbidden',
        facts: { line: 2 },
      })
    }
  })

  it('refuses a file that lies about its encoding, and UTF-16', async () => {
    const latin = await fixture(sample)
    const lying = Buffer.from(Buffer.from(latin).toString('latin1').replace('ISO-8859-15', 'UTF-8'), 'latin1')
    expect(await refused(stsWebFeed, lying)).toMatchObject({ rule: 'encodingMismatch', facts: { declared: 'utf-8' } })
    expect((await refused(stsWebFeed, Uint8Array.of(0xff, 0xfe, 0x3c, 0x00))).rule).toBe('encodingUtf16')
  })

  it('refuses an empty file, another root, a school code with a wrong letter, a deep nest', async () => {
    const text = await asUtf8()
    expect((await refused(stsWebFeed, '')).rule).toBe('emptyFile')
    expect(await refused(stsWebFeed, '<AUTRE/>')).toMatchObject({
      code: 'BAD_INPUT',
      rule: 'xmlUnexpected',
      facts: { element: 'STS_EDT' },
    })
    expect(await refused(stsWebFeed, text.replace('0350024L', '0350024M'))).toMatchObject({
      code: 'BAD_INPUT',
      rule: 'uaiLetter',
      facts: { line: 4 },
    })
    expect((await refused(stsWebFeed, text.replace('ANNEE="2025"', 'ANNEE="25"'))).rule).toBe('schoolYear')
    expect((await refused(stsWebFeed, `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`)).code).toMatch(
      /FILE_UNREADABLE|BAD_INPUT/,
    )
  })

  it('[F21] takes the file as schools write it: local staff, several disciplines, a person twice, groups of every kind', async () => {
    const person = (id: string, type: string, more = ''): string =>
      `<INDIVIDU ID="${id}" TYPE="${type}"><NOM_USAGE>N${id}</NOM_USAGE><PRENOM>P</PRENOM>${more}</INDIVIDU>`
    const disciplines =
      '<DISCIPLINES><DISCIPLINE CODE="L1300"/><DISCIPLINE CODE="L1500"><LIBELLE_COURT>SP</LIBELLE_COURT></DISCIPLINE></DISCIPLINES>'
    const service = (teacher: string, type: string, mode = ''): string =>
      `<SERVICES><SERVICE CODE_MATIERE="061300"${mode}><ENSEIGNANTS><ENSEIGNANT ID="${teacher}" TYPE="${type}"/></ENSEIGNANTS></SERVICE></SERVICES>`
    const mefs = (...codes: string[]): string =>
      `<MEFS_APPARTENANCE>${codes.map((code) => `<MEF_APPARTENANCE CODE="${code}"/>`).join('')}</MEFS_APPARTENANCE>`
    const division = `<DIVISION CODE="TG1">${mefs('20210019110', '20210019111', '20110019110')}</DIVISION>`
    const inDivision = '<DIVISIONS_APPARTENANCE><DIVISION_APPARTENANCE CODE="TG1"/></DIVISIONS_APPARTENANCE>'
    const groups = [
      `<GROUPE CODE="G1">${inDivision}${mefs('20110019110')}${service('1', 'epp')}</GROUPE>`,
      `<GROUPE CODE="G2">${mefs('24730013211')}${service('2', 'local', ' CODE_MOD_COURS="TP"')}</GROUPE>`,
      `<GROUPE CODE="G3"><DIVISIONS_APPARTENANCE/>${service('1', 'epp')}</GROUPE>`,
      '<GROUPE CODE="G4"/>',
    ]
    const text = [
      '<STS_EDT><PARAMETRES><UAJ CODE="0350024L"/><ANNEE_SCOLAIRE ANNEE="2025"/></PARAMETRES><DONNEES><INDIVIDUS>',
      ...[person('1', 'epp', disciplines), person('2', 'local'), person('1', 'epp', disciplines)],
      `</INDIVIDUS><STRUCTURE><DIVISIONS>${division}</DIVISIONS><GROUPES>`,
      ...groups,
      '</GROUPES></STRUCTURE></DONNEES></STS_EDT>',
    ].join('\n')
    const reading = await accepted(stsWebFeed, text)
    expect(reading.rows.map(({ key, values }) => [key, values.divisions, values.courseMode])).toEqual([
      ['0350024L|2025|epp:1|061300|2011001911|', ['TG1'], null],
      ['0350024L|2025|local:2|061300|2473001321|TP', ['G2'], 'TP'],
    ])
    expect(reading.rows[0]?.values.disciplines).toEqual(['L1300', 'L1500'])
    expect(reasons(reading)).toEqual(['8 GROUPE groupWithoutMef'])
  })

  it('gives the same rows with a byte-order mark and CRLF line ends', async () => {
    const text = await asUtf8()
    const windows = `\uFEFF${text.replace(/\n/g, '\r\n')}`
    expect((await accepted(stsWebFeed, bytes(windows))).rows).toEqual((await accepted(stsWebFeed, text)).rows)
  })
})
