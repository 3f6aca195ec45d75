import type { CommuneRow } from '../../../files/feeds/geography.ts'
import type { SchoolRow } from '../../../files/feeds/schools.ts'
import type { External, Person, Posting, Site } from './model.ts'
import { employers, menFirstNames, streets, surnames, womenFirstNames } from './names.ts'
import type { Random } from './random.ts'
import { servicesAt } from './services.ts'

type Home = (school: SchoolRow, random: Random) => CommuneRow

const twoDigits = (value: number): string => String(value).padStart(2, '0')

type Ages = readonly [youngest: number, oldest: number]
const working: Ages = [25, 62]
const retiredAges: Ages = [63, 70]

const birthDate = (schoolYear: number, [youngest, oldest]: Ages, random: Random): string =>
  `${schoolYear - random.between(youngest, oldest)}-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`

function identity(schoolYear: number, ages: Ages, random: Random) {
  const woman = random.chance(0.58)
  return {
    title: woman ? ('MME' as const) : ('M' as const),
    lastName: random.pick(surnames),
    firstName: random.pick(woman ? womenFirstNames : menFirstNames),
    birthDate: birthDate(schoolYear, ages, random),
    address: `${random.between(1, 180)} ${random.pick(streets)}`,
  }
}

const mailName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

/** NUMEN-shaped and unique; academies merged since carry the code of a former one (regulation, section 4). */
function numenOf(academy: string, sector: SchoolRow['sector'], order: number, random: Random): string {
  const origin = { '70': '21', '40': '29', '41': '29', '42': '29', '44': '29' }[academy] ?? academy
  const letters = [random, random, random].map((one) => String.fromCharCode(65 + one.between(0, 25))).join('')
  const entry = twoDigits(random.pick([92, 95, 98, 1, 4, 7, 10, 13, 16, 19, 22]))
  return `${origin}${sector === 'private' ? 'P' : 'E'}${entry}${String(order).padStart(5, '0')}${letters}`
}

/** How many teachers of a discipline a school has beside the others; 1 for a vocational trade. */
const share: Readonly<Record<string, number>> = {
  ...{ L0202: 4, L1300: 4, L0422: 3, L1000: 3, L1500: 3, L1600: 3, L0100: 2, L1100: 2 },
  ...{ P0210: 4, P1315: 3, P7200: 2, P8013: 2, P8039: 2, P8510: 2 },
}

/** Disciplines of a school in the order its posts are filled, each repeated according to its share. */
function posts(site: Site, random: Random): readonly string[] {
  return random.shuffle([...site.courses.keys()].flatMap((one) => Array<string>(share[one] ?? 1).fill(one)))
}

const email = (firstName: string, lastName: string, order: number): string =>
  `${mailName(firstName)}.${mailName(lastName)}${order}@exemple.invalid`

type Staff = Readonly<{ academy: string; schoolYear: number; count: number; sites: readonly Site[]; home: Home }>

/** One head per school, then teachers spread over the schools; one in twenty also serves a second school. */
export function makeStaff({ academy, schoolYear, count, sites, home }: Staff, random: Random): readonly Person[] {
  const queues = sites.map((site) => ({ site, posts: posts(site, random), filled: 0, services: servicesAt(site) }))
  const serving = new Map(queues.map((queue) => [queue.site, queue]))
  return Array.from({ length: count }, (_, index): Person => {
    const order = index + 1
    const queue = queues[index % queues.length]
    if (queue === undefined) throw new RangeError('No school in this academy')
    const { site } = queue
    const who = identity(schoolYear, working, random)
    const base = {
      ...who,
      numen: numenOf(academy, site.school.sector, order, random),
      eppNumber: String(40_000 + order),
      email: email(who.firstName, who.lastName, order),
      home: home(site.school, random),
    }
    if (index < queues.length) {
      const postings: readonly Posting[] = [{ site, kind: 'PRINCIPAL', services: [] }]
      return {
        ...base,
        category: 'DIRECTION',
        grade: 'PERS. DIRECTION',
        discipline: null,
        partTimePercent: 100,
        postings,
      }
    }
    const discipline = queue.posts[queue.filled % queue.posts.length] ?? ''
    queue.filled += 1
    const principal: Posting = { site, kind: 'PRINCIPAL', services: queue.services(discipline, random.between(2, 4)) }
    const elsewhere = sites.filter((one) => one !== site && one.courses.has(discipline))
    const second = random.chance(0.05) && elsewhere.length > 0 ? serving.get(random.pick(elsewhere)) : undefined
    const secondary: readonly Posting[] =
      second === undefined ? [] : [{ site: second.site, kind: 'SECONDAIRE', services: second.services(discipline, 1) }]
    const grade = random.pick(discipline.startsWith('P') ? ['PLP'] : ['CERTIFIE', 'CERTIFIE', 'AGREGE'])
    const partTimePercent = random.chance(0.08) ? random.pick([50, 60, 80]) : 100
    return { ...base, category: 'ENSEIGNANT', grade, discipline, partTimePercent, postings: [principal, ...secondary] }
  })
}

type Outsiders = Readonly<{
  schoolYear: number
  count: number
  sites: readonly Site[]
  home: Home
  papers: readonly string[]
}>

/** Professionals and retired teachers, each competent for one or two of the vocational papers given. */
export function makeExternals(
  { schoolYear, count, sites, home, papers }: Outsiders,
  random: Random,
): readonly External[] {
  return Array.from({ length: count }, (_, index): External => {
    const retired = random.chance(0.25)
    const who = identity(schoolYear, retired ? retiredAges : working, random)
    return {
      ...who,
      number: `EXT-${String(index + 1).padStart(5, '0')}`,
      retired,
      employer: retired ? null : random.pick(employers),
      email: email(who.firstName, who.lastName, 90_000 + index),
      home: home(random.pick(sites).school, random),
      competences: random.shuffle(papers).slice(0, random.between(1, 2)),
    }
  })
}
