import type { FeedName } from '../../../files/feeds/index.ts'
import { makeCommissions } from './commissions.ts'
import { candidatesFile, eppFile, externalsFile, payFilesFile, unavailabilitiesFile } from './csv-files.ts'
import { homesAround } from './homes.ts'
import type { DemonstrationInput } from './model.ts'
import { makeExternals, makeStaff } from './people.ts'
import { randomFrom } from './random.ts'
import { chooseSites } from './sites.ts'
import { sizes } from './sizes.ts'
import { stsFile } from './sts-file.ts'

export type { DemonstrationInput, DemonstrationReference } from './model.ts'
export { type Size, sizes } from './sizes.ts'

/** A file as an office would receive it, UTF-8, and the feed that reads it. */
export type DemonstrationFile = Readonly<{ feed: FeedName; name: string; text: string }>

export type Demonstration = Readonly<{
  files: readonly DemonstrationFile[]
  counts: Readonly<{ schools: number; staff: number; externals: number; commissions: number; seats: number }>
}>

/**
 * Invents the people and the June session of an office around real schools and communes. Pure and reproducible: the same
 * input gives the same bytes. Files come in the order in which they must be imported.
 */
export function generateDemonstration(input: DemonstrationInput): Demonstration {
  const { academy, schoolYear, size, seed, reference } = input
  const random = randomFrom(seed).fork(`${academy}/${schoolYear}/${size}`)
  const target = sizes[size]
  const sites = chooseSites(input, random.fork('sites'))
  if (sites.length === 0) throw new RangeError(`The academy ${academy} has no school that can be used`)
  const home = homesAround(reference.communes)
  const externalCount = Math.round(target.people * 0.04)
  const staffed = { academy, schoolYear, count: target.people - externalCount, sites, home }
  const people = makeStaff(staffed, random.fork('staff'))
  const vocational = reference.papers
    .filter((paper) => ['BCP', 'CAP', 'BP', 'BTS'].includes(paper.exam) && paper.specialty !== 'TOUTES')
    .map((paper) => `${paper.exam}/${paper.specialty}/${paper.paper}`)
  const outsiders = { schoolYear, count: externalCount, sites, home, papers: vocational }
  const externals = makeExternals(outsiders, random.fork('externals'))
  const year = schoolYear + 1
  const session = { year, seats: target.seats, sites, people, reference }
  const commissions = makeCommissions(session, random.fork('commissions'))
  const staffOf = Map.groupBy(
    people.flatMap((person) => person.postings.map((posting) => ({ person, posting }))),
    ({ posting }) => posting.site,
  )
  const teachings = sites.map((site): DemonstrationFile => {
    const staff = (staffOf.get(site) ?? []).filter(({ person }) => person.category === 'ENSEIGNANT')
    const text = stsFile(site, staff, schoolYear, reference)
    return { feed: 'sts-web', name: `sts_emp_${site.school.uai}_${schoolYear}.xml`, text }
  })
  const absences = unavailabilitiesFile(people, year, random.fork('unavailabilities'))
  const payFiles = payFilesFile(people, externals, schoolYear, random.fork('pay'))
  return {
    files: [
      { feed: 'epp', name: 'epp.csv', text: eppFile(people, schoolYear) },
      { feed: 'externals', name: 'exterieurs.csv', text: externalsFile(externals) },
      ...teachings,
      { feed: 'unavailabilities', name: 'indisponibilites.csv', text: absences },
      { feed: 'pay-files', name: 'dossiers-financiers.csv', text: payFiles },
      { feed: 'candidates', name: 'candidats.csv', text: candidatesFile(commissions) },
    ],
    counts: {
      schools: sites.length,
      staff: people.length,
      externals: externals.length,
      commissions: commissions.length,
      seats: commissions.reduce((sum, one) => sum + (one.people ?? 0), 0),
    },
  }
}
