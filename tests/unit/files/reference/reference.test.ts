import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkUai } from '../../../../main/domain/identifiers/uai.ts'
import { atomicWrite } from '../../../../main/files/atomic-write.ts'
import { type ReferenceTable, readReference, referenceFiles } from '../../../../main/files/reference.ts'

const folder = 'resources/reference'

async function table<T extends ReferenceTable>(name: T) {
  const read = await readReference(folder, name)
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`)
  return read.value
}

describe('shipped reference tables', () => {
  it('all read through their importers without one rejected row', async () => {
    for (const name of Object.keys(referenceFiles) as ReferenceTable[])
      expect((await table(name)).length).toBeGreaterThan(0)
  })

  it('stay small enough to be carried in the product', async () => {
    const sizes = await Promise.all((await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000)
  })

  it('hold Paris, Lyon and Marseille as well as their arrondissements', async () => {
    const communes = await table('communes')
    const codes = new Set(communes.map((one) => one.commune))
    for (const code of ['75056', '69123', '13055']) expect(codes.has(code)).toBe(true)
    const orphans = communes.filter((one) => one.parent !== null && !codes.has(one.parent))
    expect(orphans).toEqual([])
    const paris = communes.find((one) => one.commune === '75056')
    expect(paris?.latitude).toBeCloseTo(48.86, 1)
    expect(paris?.population).toBeGreaterThan(2_000_000)
  })

  it('[F151] have schools with a right letter, a unique UAI and site, and a department of their academy', async () => {
    const [schools, academies] = await Promise.all([table('schools'), table('academies')])
    expect(schools.filter((one) => !checkUai(one.uai).ok)).toEqual([])
    expect(new Set(schools.map((one) => `${one.uai}/${one.site}`)).size).toBe(schools.length)
    const departments = new Map(academies.map((one) => [one.academy, new Set(one.departments)]))
    const strangers = schools.filter((one) => !departments.get(one.academy ?? '')?.has(one.department ?? ''))
    expect(strangers.map((one) => one.uai)).toEqual([])
    const located = schools.filter((one) => one.commune !== null).length
    expect(located / schools.length).toBeGreaterThan(0.98)
  })

  it('[F18 F24] name only exams, specialties, mission types and nomenclature codes that exist', async () => {
    const [specialties, papers, types] = await Promise.all([
      table('specialties'),
      table('papers'),
      table('missionTypes'),
    ])
    const correspondence = await table('correspondence')
    const known = new Set(specialties.map((one) => `${one.exam}|${one.specialty}`))
    const typeCodes = new Set(types.map((one) => one.missionType))
    const paperKeys = new Set<string>()
    for (const one of papers) {
      if (one.kind !== 'paper') throw new Error('papers.csv holds a specialty')
      expect(known.has(`${one.exam}|${one.specialty}`)).toBe(true)
      expect(typeCodes.has(one.missionType)).toBe(true)
      expect(one.interrogationMinutes).toBeNull()
      paperKeys.add(`${one.exam}|${one.specialty}|${one.paper}`)
    }
    const [subjects, disciplines] = await Promise.all([table('subjects'), table('disciplines')])
    const subjectCodes = new Set(subjects.map((one) => one.subject))
    const disciplineCodes = new Set(disciplines.map((one) => one.discipline))
    for (const row of correspondence) {
      expect(paperKeys.has(`${row.exam}|${row.specialty}|${row.paper}`)).toBe(true)
      expect(row.subject === null || subjectCodes.has(row.subject)).toBe(true)
      expect(row.discipline === null || disciplineCodes.has(row.discipline)).toBe(true)
    }
    const exams = new Set(specialties.map((one) => one.exam))
    expect([...exams].sort()).toEqual(['BCG', 'BCP', 'BP', 'BTN', 'BTS', 'CAP', 'DNB', 'EA'])
  })

  it('[F140] hold each mission type that the inventory names, under that name', async () => {
    const labels = new Set((await table('missionTypes')).map(({ name }) => name))
    for (const name of [
      'Correction de copies',
      'Correction de copies épreuve E3C',
      'Correction à domicile',
      'Interrogation orale',
      'Oral 2nd groupe',
      'Oraux professionnels',
      'Pratique professionnelle',
      'Épreuve pratique',
      'Épreuves EPS',
      'Surveillance',
      'Travaux administratifs',
      'Réunion',
      'Réunion d’entente',
      'Réunion d’harmonisation',
      'Jury de délibération',
      'Jury de délibération 2nd groupe',
      'Lecture de mémoire',
      'Validation des thèmes',
      'Commission académique EPS',
      'VAE',
      'Entretien de recrutement sans concours',
      'Épreuve ponctuelle écrite (contrôle continu)',
      'Épreuve ponctuelle orale (contrôle continu)',
      'Épreuve ponctuelle sportive (contrôle continu)',
      'Conformité (CCONF)',
      'Composition en ligne (COMPO)',
      'Responsable de numérisation',
      'Aide au déroulement des épreuves',
    ])
      expect(labels, name).toContain(name)
  })

  it('[F11] hold missions of the three families: marking, interrogation and meetings', async () => {
    const types = await table('missionTypes')
    const ofRate = (...rates: readonly string[]) =>
      types
        .filter(({ rateType }) => rateType !== null && rates.includes(rateType))
        .map(({ missionType }) => missionType)
    expect(ofRate('CORRECTION')).toEqual(['CORRECTION_COPIES', 'CORRECTION_DOMICILE'])
    expect(ofRate('ORAL')).toEqual(['INTERROGATION_ORALE', 'ORAL_SECOND_GROUPE'])
    expect(ofRate('MEETING')).toEqual(['REUNION', 'REUNION_ENTENTE', 'REUNION_HARMONISATION'])
  })

  it('[F140] hold every mission type of the inventory, deliberation and meetings unpaid', async () => {
    const types = await table('missionTypes')
    expect(types).toHaveLength(28)
    const unpaid = types.filter((one) => one.feeRight === false).map((one) => one.missionType)
    expect(unpaid.sort()).toEqual(
      [
        'JURY_DELIBERATION',
        'JURY_DELIBERATION_2ND_GROUPE',
        'REUNION',
        'REUNION_ENTENTE',
        'REUNION_HARMONISATION',
      ].sort(),
    )
    const marking = types.find((one) => one.missionType === 'CORRECTION_COPIES')
    expect(marking).toMatchObject({ rateType: 'CORRECTION', entryForm: 'copies', enteredBy: 'intervenant' })
  })
})

describe('files of the machine', () => {
  let place = ''
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'imagin-files-'))
  })
  afterEach(() => rm(place, { recursive: true }))

  it('replaces a file whole and leaves nothing beside it', async () => {
    const path = join(place, 'lot.csv')
    await writeFile(path, 'old')
    expect(await atomicWrite(path, Buffer.from('new'))).toEqual({ ok: true, value: null })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(place)).toEqual(['lot.csv'])
  })

  it('says why it could not write, keeps the old file and leaves no temporary one', async () => {
    const missing = await atomicWrite(join(place, 'nowhere', 'lot.csv'), Buffer.from('x'))
    expect(missing).toEqual({ ok: false, error: { code: 'NOT_FOUND', facts: { file: 'lot.csv', reason: 'ENOENT' } } })
    await writeFile(join(place, 'kept'), 'old')
    const onFolder = await atomicWrite(place, Buffer.from('x'))
    expect(onFolder.ok).toBe(false)
    expect(await readdir(place)).toEqual(['kept'])
  })

  it('refuses a shipped table that is absent or holds a bad row', async () => {
    expect(await readReference(place, 'communes')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    await writeFile(join(place, 'disciplines.csv'), 'codeDiscipline;libelleDiscipline\nL1300;Mathematiques\n1300;x\n')
    expect(await readReference(place, 'disciplines')).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE', rule: 'disciplineCode', facts: { file: 'disciplines.csv', line: 3 } },
    })
  })
})
