import { beforeAll, describe, expect, it } from 'vitest'
import { checkIban } from '../../../../../main/domain/identifiers/iban.ts'
import { checkNir } from '../../../../../main/domain/identifiers/nir.ts'
import {
  type Demonstration,
  type DemonstrationReference,
  generateDemonstration,
  type Size,
  sizes,
} from '../../../../../main/features/demonstration/generate/index.ts'
import { matches } from '../../../../../main/features/demonstration/generate/sites.ts'
import type { FeedReading } from '../../../../../main/files/feeds/feed.ts'
import { type FeedName, type FeedValues, feeds } from '../../../../../main/files/feeds/index.ts'
import { type ReferenceTable, readReference } from '../../../../../main/files/reference.ts'

let reference: DemonstrationReference

async function table<T extends ReferenceTable>(name: T) {
  const read = await readReference('resources/reference', name)
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`)
  return read.value
}

beforeAll(async () => {
  reference = {
    communes: await table('communes'),
    schools: await table('schools'),
    subjects: await table('subjects'),
    mefs: await table('mefs'),
    papers: (await table('papers')).filter((row) => row.kind === 'paper'),
    correspondence: await table('correspondence'),
  }
})

const generate = (size: Size, seed = 1, academy = '14'): Demonstration =>
  generateDemonstration({ academy, schoolYear: 2025, size, seed, reference })

function readAll<N extends FeedName>(demonstration: Demonstration, feed: N) {
  const files = demonstration.files.filter((file) => file.feed === feed)
  return Promise.all(
    files.map(async (file) => {
      const reading = await feeds[feed].read(new TextEncoder().encode(file.text))
      if (!reading.ok) throw new Error(`${file.name}: ${JSON.stringify(reading.error)}`)
      return reading.value as FeedReading<FeedValues<N>>
    }),
  )
}
const rowsOf = async <N extends FeedName>(demonstration: Demonstration, feed: N) =>
  (await readAll(demonstration, feed)).flatMap((reading) => reading.rows.map((row) => row.values))

describe('generateDemonstration', () => {
  it('gives the same bytes for one seed, others for another seed', () => {
    expect(generate('S', 5)).toEqual(generate('S', 5))
    expect(generate('S', 5).files[0]?.text).not.toBe(generate('S', 6).files[0]?.text)
  })

  it.each(['S', 'M', 'L'] as const)(
    '[F19 F21 F24] size %s: every file passes its importer whole, people and seats are as many as wanted',
    async (size) => {
      const made = generate(size)
      for (const feed of new Set(made.files.map((file) => file.feed)))
        for (const reading of await readAll(made, feed)) expect(reading.rejected).toEqual([])
      const people =
        new Set((await rowsOf(made, 'epp')).map((row) => row.numen)).size + (await rowsOf(made, 'externals')).length
      expect(people).toBe(sizes[size].people)
      const seats = (await rowsOf(made, 'candidates')).reduce((sum, row) => sum + (row.people ?? 0), 0)
      expect(seats).toBe(made.counts.seats)
      expect(Math.abs(seats - sizes[size].seats) / sizes[size].seats).toBeLessThan(0.02)
    },
    60_000,
  )

  it('works for small and overseas academies', () => {
    for (const academy of ['27', '33', '43', '70']) expect(generate('S', 1, academy).counts.seats).toBeGreaterThan(380)
  })

  it('invents only valid keys that belong to nobody, and nobody twice', async () => {
    const payFiles = await rowsOf(generate('M'), 'pay-files')
    expect(payFiles.length).toBeGreaterThan(2_500)
    expect(payFiles.every((row) => checkIban(row.iban).ok && row.iban.slice(4, 9) === '99999')).toBe(true)
    expect(payFiles.every((row) => checkNir(row.nir).ok && /^.{5}996\d\d/.test(row.nir))).toBe(true)
    expect(new Set(payFiles.map((row) => row.iban)).size).toBe(payFiles.length)
    expect(new Set(payFiles.map((row) => row.nir)).size).toBe(payFiles.length)
    expect((await rowsOf(generate('S'), 'epp')).every((row) => row.email?.endsWith('.invalid'))).toBe(true)
  })

  it('teaches in STS-WEB only people whose EPP posting is in that school, under the same identity', async () => {
    const made = generate('S')
    const postings = new Map((await rowsOf(made, 'epp')).map((row) => [`${row.eppNumber}|${row.uai}`, row]))
    const teachings = await rowsOf(made, 'sts-web')
    expect(teachings.length).toBeGreaterThan(300)
    for (const one of teachings) {
      const posting = postings.get(`${one.teacher}|${one.uai}`)
      expect(posting?.birthDate).toBe(one.birthDate)
      expect(posting?.lastName.toUpperCase()).toBe(one.lastName)
    }
  })

  it('holds the session on working days of the year given, in schools of the academy', async () => {
    const schools = new Set(reference.schools.filter((one) => one.academy === '14').map((one) => one.uai))
    for (const row of await rowsOf(generate('S'), 'candidates')) {
      expect(row.date.slice(0, 4)).toBe('2026')
      expect([0, 6]).not.toContain(new Date(`${row.date}T00:00:00Z`).getUTCDay())
      expect(schools.has(row.centre)).toBe(true)
    }
  })

  it('[F145] wants no more people than the correspondence table can provide: one a day, never in their own school', async () => {
    const made = generate('S')
    const disciplineOf = new Map((await rowsOf(made, 'epp')).map((row) => [row.eppNumber, row.discipline]))
    const competent = new Map<string, Set<string>>()
    const schoolsOf = new Map<string, Set<string>>()
    for (const one of await rowsOf(made, 'sts-web')) {
      schoolsOf.set(one.teacher, (schoolsOf.get(one.teacher) ?? new Set()).add(one.uai))
      for (const row of reference.correspondence) {
        if (row.subject !== one.subject || row.discipline !== disciplineOf.get(one.teacher)) continue
        if (!matches(row.mefPattern, one.mef)) continue
        const key = `${row.exam}|${row.specialty}|${row.paper}`
        competent.set(key, (competent.get(key) ?? new Set()).add(one.teacher))
      }
    }
    const busy = new Set<string>()
    let [wanted, filled] = [0, 0]
    for (const row of await rowsOf(made, 'candidates'))
      for (let seat = 0; seat < (row.people ?? 0); seat += 1) {
        wanted += 1
        const free = [...(competent.get(`${row.exam}|${row.specialty}|${row.paper}`) ?? [])].find(
          (person) => !busy.has(`${person}|${row.date}`) && !schoolsOf.get(person)?.has(row.centre),
        )
        if (free === undefined) continue
        busy.add(`${free}|${row.date}`)
        filled += 1
      }
    expect(filled / wanted).toBeGreaterThan(0.95)
  })
})
