import { readFileSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { applyImport } from '../../../main/features/imports/apply.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { previewImport } from '../../../main/features/imports/preview.ts'
import { importRecord, listImportRows } from '../../../main/features/imports/queries.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url))

const header =
  'numen;numero_epp;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;discipline;date_debut'
const row = (numen: string, number: string, name: string, uai = '0350024L') =>
  `${numen};${number};MME;${name};Léa;1980-02-29;ENSEIGNANT;35238;${uai};PRINCIPAL;L1300;2020-09-01`

const staff = [row('14E0012345ABC', '4001', 'ALPHA'), row('14E0012346ABD', '4002', 'BETA')]
const epp = (...rows: readonly string[]): Uint8Array => bytes([header, ...rows].join('\r\n'))

describe('imports', () => {
  let folder: string
  let core: Core

  const load = (feed: string, content: Uint8Array, name = `${feed}.csv`) =>
    importFile(core.services, systemActor, { feed, name, bytes: content })
  const preview = (feed: string, content: Uint8Array) =>
    previewImport(core.services, systemActor, core.services.ports.ids.next(), { feed, name: 'x', bytes: content })
  const counts = async () => ({
    intervenants: (await core.services.read().selectFrom('intervenant').select('id').execute()).length,
    postings: (await core.services.read().selectFrom('posting').select('schoolId').execute()).length,
    teachings: (await core.services.read().selectFrom('teaching').select('id').execute()).length,
    imports: (await core.services.read().selectFrom('import').select('id').execute()).length,
  })

  beforeEach(async () => {
    folder = temporaryFolder()
    core = await openApplication(folder)
    const [title, ...lines] = readFileSync('resources/reference/schools.csv', 'utf8').split('\n')
    const chosen = lines.filter((line) => line.startsWith('0350024L'))
    expect(chosen.length).toBeGreaterThan(0)
    expect((await load('schools', bytes([title, ...chosen].join('\n')))).ok).toBe(true)
  })
  afterEach(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a preview writes nothing; applying it writes people and postings; the same file again brings nothing new [F19]', async () => {
    const before = await counts()
    const previewed = await preview('epp', epp(...staff))
    expect(previewed.ok).toBe(true)
    expect({ ...(await counts()), imports: 0 }).toEqual({ ...before, imports: 0 })
    if (!previewed.ok) return
    const applied = await applyImport(core.services, systemActor, { commandId: 'apply-1', id: previewed.value })
    expect(applied).toMatchObject({ ok: true, value: { counts: { new: 2, changed: 0, rejected: 0 } } })
    expect(await counts()).toMatchObject({ intervenants: 2, postings: 2 })

    const again = await preview('epp', epp(...staff))
    const record = await importRecord(core.services, again.ok ? again.value : '')
    expect(record).toMatchObject({
      ok: true,
      value: { alreadyApplied: true, counts: { new: 0, changed: 0, unchanged: 2 } },
    })
  })

  test('a second file tells changed field by field, new, and missing without deleting anything', async () => {
    await load('epp', epp(...staff))
    const next = epp(row('14E0012345ABC', '4001', 'ALPHA-NOUVEAU'), row('14E0012347ABE', '4003', 'GAMMA'))
    const record = await load('epp', next, 'next.csv')
    expect(record).toMatchObject({ ok: true, value: { counts: { new: 1, changed: 1, unchanged: 0, missing: 1 } } })
    expect(await counts()).toMatchObject({ intervenants: 3 })
    const names = await core.services.read().selectFrom('intervenant').select('lastName').orderBy('lastName').execute()
    expect(names.map(({ lastName }) => lastName)).toEqual(['ALPHA-NOUVEAU', 'BETA', 'GAMMA'])
  })

  test('numbers go on after people whose number has letters, a moved teacher has one principal school, a new name is found', async () => {
    const externals = 'numero;civilite;nom;prenom;date_naissance;categorie;commune_residence;competences'
    await load('externals', bytes(`${externals}\nEXT-00001;M;DELTA;Jo;1970-01-01;EXTERIEUR;35238;\n`))
    await load('epp', epp(...staff))
    const leave = `${header};en_conge`
    await load('epp', bytes(`${leave}\n${row('14E0012345ABC', '4001', 'NOUVEAU')};OUI\n`), 'leave.csv')
    const people = await core.services.read().selectFrom('intervenant').selectAll().orderBy('number').execute()
    expect(people.map(({ number }) => number)).toEqual(['100001', '100002', 'EXT-00001'])
    expect(people[0]).toMatchObject({ lastName: 'NOUVEAU', onLeave: 1, search: expect.stringContaining('nouveau') })
    const principal = core.services.read().selectFrom('posting').select('schoolId').where('kind', '=', 'principal')
    expect(await principal.where('intervenantId', '=', people[0]?.id ?? '').execute()).toHaveLength(1)
  })

  test('a number of the staff files names one person: another who claims it is rejected, in the file or in the office', async () => {
    const twice = await load('epp', epp(...staff, row('14E0012347ABE', '4001', 'GAMMA')))
    expect(twice).toMatchObject({ ok: true, value: { counts: { new: 2, rejected: 1 } } })
    const later = await load('sirhen', epp(row('14E0012347ABE', '4002', 'GAMMA').replace('ENSEIGNANT', 'DIRECTION')))
    expect(later).toMatchObject({ ok: true, value: { counts: { new: 0, rejected: 1 } } })
    expect(await counts()).toMatchObject({ intervenants: 2 })
  })

  test('a corrected absence replaces the one this source gave before', async () => {
    await load('epp', epp(...staff))
    const absence = (end: string) => bytes(`intervenant;date_debut;date_fin;motif\n14E0012345ABC;2026-06-01;${end};\n`)
    await load('unavailabilities', absence('2026-06-30'))
    await load('unavailabilities', absence('2026-06-15'), 'corrected.csv')
    const periods = await core.services.read().selectFrom('unavailability').select('toDate').execute()
    expect(periods).toEqual([{ toDate: '2026-06-15' }])
  })

  test('a preview older than another import of the same feed is refused', async () => {
    const old = await preview('epp', epp(...staff))
    await load('epp', epp(...staff, row('14E0012347ABE', '4003', 'GAMMA')), 'next.csv')
    if (!old.ok) throw new Error(old.error.code)
    const late = await applyImport(core.services, systemActor, { commandId: 'apply-late', id: old.value })
    expect(late).toMatchObject({ ok: false, error: { rule: 'imports.previewOutdated' } })
  })

  test('an application interrupted half-way leaves nothing of itself, and can be done again', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      row(`14E00${10_000 + index}ABC`, String(index + 1), 'ALPHA'),
    )
    const previewed = await preview('epp', epp(...many))
    if (!previewed.ok) throw new Error(previewed.error.code)
    const before = await counts()
    const stop = new AbortController()
    const report = (_step: string, done = 0): void => {
      if (done > 0) stop.abort()
    }
    const apply = (commandId: string, signal: AbortSignal) =>
      applyImport(core.services, systemActor, { commandId, id: previewed.value }, { signal, report })
    expect(await apply('apply-stopped', stop.signal)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
    expect(stop.signal.aborted).toBe(true)
    expect(await counts()).toEqual(before)
    expect(await apply('apply-again', new AbortController().signal)).toMatchObject({ ok: true })
    expect(await counts()).toMatchObject({ intervenants: 5_000 })
  })

  test('two files of one source that speak of other rows are applied in any order', async () => {
    const [first, second] = [await preview('epp', epp(staff[0] ?? '')), await preview('epp', epp(staff[1] ?? ''))]
    for (const one of [second, first]) {
      if (!one.ok) throw new Error(one.error.code)
      const commandId = core.services.ports.ids.next()
      expect(await applyImport(core.services, systemActor, { commandId, id: one.value })).toMatchObject({ ok: true })
    }
    expect(await counts()).toMatchObject({ intervenants: 2 })
  })

  test('teachings come from a real STS-WEB file, and people the office does not know are told [F21 F156]', async () => {
    await load('epp', epp(...staff))
    const record = await load('sts-web', fixture('sts_emp_0350024L_2025.xml'), 'sts_emp_0350024L_2025.xml')
    expect(record.ok).toBe(true)
    expect((await counts()).teachings).toBeGreaterThan(0)
    const rows = await listImportRows(core.services, {
      importId: record.ok ? record.value.id : '',
      start: 0,
      size: 50,
      sort: null,
      filter: '',
      facets: { verdict: 'rejected' },
    })
    expect(rows.count).toBeGreaterThan(0)
    expect(rows.rows.every(({ line, rule }) => line > 0 && rule !== null)).toBe(true)
  })

  test('pay files are sealed wherever they are kept, their staging included', async () => {
    await load('epp', epp(...staff))
    const nir = '255081416802538'
    const iban = 'FR7699999000010000000000115'
    const file = `intervenant;nir;iban;titulaire;valable_depuis\n14E0012345ABC;${nir};${iban};LÉA ALPHA;2025-09-01\n`
    const record = await load('pay-files', bytes(file))
    expect(record).toMatchObject({ ok: true, value: { counts: { new: 1 } } })
    await core.close()
    const raw = readFileSync(`${folder}/imagin.sqlite`)
    for (const secret of [nir, iban]) expect(raw.includes(secret)).toBe(false)
    core = await openApplication(folder)
    const payFile = await core.services.read().selectFrom('payFile').select('iban').executeTakeFirst()
    expect(core.services.vault().open(payFile?.iban ?? '')).toBe(iban)
  })

  describe('bad input is refused with its line and reason, and nothing is half imported', () => {
    const whole = fixture('sts_emp_0350024L_2025.xml')

    test.each([
      ['a truncated XML file', 'sts-web', whole.subarray(0, Math.floor(whole.length / 2)), 'xmlTruncated'],
      ['a file in UTF-16', 'epp', new Uint8Array(Buffer.from(`\uFEFF${header}\n`, 'utf16le')), 'encodingUtf16'],
      ['an unknown column', 'epp', bytes(`${header};surprise\n${staff[0]};1\n`), 'columnUnknown'],
      ['an empty file', 'epp', bytes(''), 'emptyFile'],
      ['an XML file with a DOCTYPE', 'sts-web', bytes('<!DOCTYPE a [<!ENTITY x "y">]>\n<STS_EDT/>'), 'xmlForbidden'],
    ])('%s', async (_name, feed, content, rule) => {
      const before = await counts()
      const refused = await preview(feed, content)
      expect(refused).toMatchObject({ ok: false, error: { rule } })
      expect(await counts()).toEqual(before)
    })

    test('a UAI with a wrong letter is one rejected row; the others enter', async () => {
      const record = await load('epp', epp(staff[0] ?? '', row('14E0012346ABD', '4002', 'BETA', '0350024M')))
      expect(record).toMatchObject({ ok: true, value: { counts: { new: 1, rejected: 1 } } })
      const rows = await listImportRows(core.services, {
        importId: record.ok ? record.value.id : '',
        start: 0,
        size: 50,
        sort: null,
        filter: '',
        facets: { verdict: 'rejected' },
      })
      expect(rows.rows[0]).toMatchObject({ line: 3, rule: 'uaiLetter' })
      expect(await counts()).toMatchObject({ intervenants: 1 })
    })

    test('a row that names a school the office does not know is rejected with its line', async () => {
      const record = await load('epp', epp(row('14E0012345ABC', '4001', 'ALPHA', '0310055S')))
      expect(record).toMatchObject({ ok: true, value: { counts: { new: 0, rejected: 1 } } })
      expect(await counts()).toMatchObject({ intervenants: 0 })
    })
  })
})
