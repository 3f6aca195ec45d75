import { z } from 'zod'
import { ok, type Result } from '../../../shared/model/result.ts'
import { type ImportRule, imports } from '../../../shared/text/imports.ts'
import { childText, elementsAt, readXml, type XmlElement } from '../xml.ts'
import { choice, civilDate, code, list, optionalText, orNull, text } from './cells.ts'
import { mef, uai } from './codes.ts'
import { checkSize, type Feed, type FeedReading, type FeedRow, type Rejection } from './feed.ts'
import { type ImportProblem, unexpected } from './problems.ts'
import { type Service, servicesOf } from './sts-web-services.ts'

const personSchema = z.strictObject({
  /** `INDIVIDU ID`, unique within the school's file together with the type. */
  teacher: text(20),
  /** `epp` comes from the national staff file, `local` was typed in the school. */
  teacherType: choice({ epp: 'epp', local: 'local' } as const),
  lastName: text(80),
  birthName: optionalText(80),
  firstName: text(80),
  title: orNull(choice({ '1': 'M', '2': 'MME', '3': 'MME' } as const)),
  birthDate: orNull(civilDate),
  grade: optionalText(80),
  function: optionalText(20),
  disciplines: list(text(20)),
})

const serviceSchema = z.strictObject({
  /** Subject of the BCN, four digits; `subjectRank` is the rank of a language, `00` otherwise. */
  subject: code(/^\d{4}$/, 'subjectCode'),
  subjectRank: code(/^\d{2}$/, 'subjectCode'),
  mef,
  /** `CODE_MOD_COURS`, e.g. CG; `CG` (cours général) is not assumed when the file is silent. */
  courseMode: optionalText(10),
  /** Divisions of that MEF in which the person teaches the subject, sorted. */
  divisions: list(text(40)),
})

type Head = Readonly<{
  uai: string
  /** Year in which the school year starts. */
  schoolYear: string
}>

/** One teaching: a person, a subject and a MEF in one school. A person without any service gives no row. */
export type TeachingRow = Head & z.infer<typeof personSchema> & z.infer<typeof serviceSchema>

const isRule = (message: string): message is ImportRule => Object.hasOwn(imports.rules, message)

/** The element whose content a faulty field comes from, to name it as the file does. */
const elementOf: Readonly<Record<string, string>> = {
  teacherType: 'TYPE',
  lastName: 'NOM_USAGE',
  firstName: 'PRENOM',
  title: 'CIVILITE',
  birthDate: 'DATE_NAISSANCE',
  subject: 'CODE_MATIERE',
  subjectRank: 'CODE_MATIERE',
  mef: 'MEF_APPARTENANCE',
  disciplines: 'DISCIPLINE',
}

function individualCells(individual: XmlElement): Record<string, string> {
  const disciplines = elementsAt(individual, 'DISCIPLINES', 'DISCIPLINE').map((one) => one.attributes.CODE ?? '')
  return {
    teacher: individual.attributes.ID ?? '',
    teacherType: individual.attributes.TYPE ?? '',
    lastName: childText(individual, 'NOM_USAGE'),
    birthName: childText(individual, 'NOM_PATRONYMIQUE'),
    firstName: childText(individual, 'PRENOM'),
    title: childText(individual, 'CIVILITE'),
    birthDate: childText(individual, 'DATE_NAISSANCE'),
    grade: childText(individual, 'GRADE'),
    function: childText(individual, 'FONCTION'),
    disciplines: disciplines.join('|'),
  }
}

const teacherId = (type: string, id: string): string => `${type}:${id}`

const layoutName = 'STS-WEB'

function readHead(root: XmlElement): Result<Head, ImportProblem> {
  const missing = (element: string) => unexpected('xmlUnexpected', { element, format: layoutName, line: root.line })
  if (root.name !== 'STS_EDT') return missing('STS_EDT')
  const [school] = elementsAt(root, 'PARAMETRES', 'UAJ')
  const [year] = elementsAt(root, 'PARAMETRES', 'ANNEE_SCOLAIRE')
  if (school?.attributes.CODE === undefined) return missing('UAJ')
  if (year?.attributes.ANNEE === undefined) return missing('ANNEE_SCOLAIRE')
  if (elementsAt(root, 'DONNEES', 'INDIVIDUS').length === 0) return missing('INDIVIDUS')
  const code = uai.safeParse(school.attributes.CODE)
  if (!code.success) {
    const message = code.error.issues[0]?.message ?? ''
    return unexpected(isRule(message) ? message : 'uaiShape', { line: school.line, value: school.attributes.CODE })
  }
  const schoolYear = year.attributes.ANNEE
  if (!/^(19|20)\d{2}$/.test(schoolYear)) return unexpected('schoolYear', { line: year.line, value: schoolYear })
  return ok({ uai: code.data, schoolYear })
}

/** Services of one teacher that share subject, MEF and mode are one teaching in several divisions. */
function grouped(services: readonly Service[]): ReadonlyMap<string, readonly Service[]> {
  return Map.groupBy(services, (one) =>
    [teacherId(one.teacherType, one.teacher), one.subjectCode, one.mef, one.courseMode].join('|'),
  )
}

const reasonOf = (error: z.ZodError): Readonly<{ field: string; rule: ImportRule }> => {
  const [issue] = error.issues
  const message = issue?.message ?? ''
  return { field: String(issue?.path[0] ?? ''), rule: isRule(message) ? message : 'badValue' }
}

type Person = Readonly<{ line: number; values: z.infer<typeof personSchema> }> | Rejection

/** People by type and number. Each is read once, however many services name them; said twice, the last time counts. */
function readPeople(root: XmlElement): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>()
  for (const individual of elementsAt(root, 'DONNEES', 'INDIVIDUS', 'INDIVIDU')) {
    const { line } = individual
    const cells = individualCells(individual)
    const parsed = personSchema.safeParse(cells)
    const id = teacherId(individual.attributes.TYPE ?? '', individual.attributes.ID ?? '')
    if (parsed.success) people.set(id, { line, values: parsed.data })
    else {
      const { field, rule } = reasonOf(parsed.error)
      const facts = { teacher: individual.attributes.ID ?? '' }
      // A fault of a person is told at the person's line.
      people.set(id, { line, column: elementOf[field] ?? null, value: null, rule, facts })
    }
  }
  return people
}

function readService(group: readonly Service[], service: Service): z.infer<typeof serviceSchema> | Rejection {
  const parsed = serviceSchema.safeParse({
    subject: service.subjectCode.slice(0, -2),
    subjectRank: service.subjectCode.slice(-2),
    mef: service.mef,
    courseMode: service.courseMode,
    divisions: [...new Set(group.map((one) => one.division))].sort().join('|'),
  })
  if (parsed.success) return parsed.data
  const { field, rule } = reasonOf(parsed.error)
  const value = field === 'mef' ? service.mef : field.startsWith('subject') ? service.subjectCode : null
  return { line: service.line, column: elementOf[field] ?? null, value, rule, facts: {} }
}

function readTeachings(root: XmlElement, head: Head): Pick<FeedReading<TeachingRow>, 'rows' | 'rejected'> {
  const people = readPeople(root)
  const { services, rejected: broken } = servicesOf(root)
  const rows: FeedRow<TeachingRow>[] = []
  const rejected: Rejection[] = [...broken]
  for (const group of grouped(services).values()) {
    const [service] = group
    if (service === undefined) continue
    const id = teacherId(service.teacherType, service.teacher)
    const person = people.get(id)
    if (person === undefined) {
      const facts = { teacher: service.teacher }
      rejected.push({ line: service.line, column: 'ENSEIGNANT', value: service.teacher, rule: 'teacherUnknown', facts })
      continue
    }
    if ('rule' in person) {
      rejected.push(person)
      continue
    }
    const read = readService(group, service)
    if ('rule' in read) {
      rejected.push(read)
      continue
    }
    const key = [head.uai, head.schoolYear, id, service.subjectCode, read.mef, read.courseMode ?? ''].join('|')
    rows.push({ line: service.line, key, values: { ...head, ...person.values, ...read } })
  }
  return { rows, rejected: onePerLine(rejected) }
}

/** A fault of a person would be told once per service otherwise. */
function onePerLine(rejected: readonly Rejection[]): readonly Rejection[] {
  const seen = new Map(rejected.map((one) => [`${one.line}|${one.column}|${one.rule}|${one.value}`, one]))
  return [...seen.values()].sort((a, b) => a.line - b.line)
}

/** A school's file has some megabytes; XML takes twenty times its size while it is read. */
const largestFile = 40_000_000

/** Teachings of one school from its STS-WEB export `sts_emp_<UAI>_<year>.xml` (services.md 1.10). */
export const stsWebFeed: Feed<TeachingRow> = {
  name: 'sts-web',
  formats: [{ name: 'sts-emp', kind: 'xml', columns: [] }],
  async read(bytes, { maxBytes = largestFile } = {}) {
    const size = checkSize(bytes.length, maxBytes)
    if (!size.ok) return size
    const document = readXml(bytes, layoutName)
    if (!document.ok) return document
    const { encoding, root } = document.value
    const head = readHead(root)
    return head.ok ? ok({ encoding, format: 'sts-emp', header: [], ...readTeachings(root, head.value) }) : head
  },
}
