import { z } from 'zod'
import { choice, civilDate, optionalText, orNull, text, wholeNumber, yesNo } from './cells.ts'
import { commune, discipline, numen, postalCode, uai } from './codes.ts'
import { csvFeed } from './csv-feed.ts'
import { type Arranged, column, optional, withoutRepeats } from './csv-format.ts'
import type { FeedRow, Rejection } from './feed.ts'

const schema = z.strictObject({
  numen,
  /** Number under which STS-WEB names the same person in `INDIVIDU ID`. */
  eppNumber: orNull(text(20)),
  title: choice({ M: 'M', MME: 'MME' } as const),
  lastName: text(80),
  birthName: optionalText(80),
  firstName: text(80),
  birthDate: civilDate,
  category: choice({
    ENSEIGNANT: 'teacher',
    DIRECTION: 'management',
    EDUCATION: 'education',
    ORIENTATION: 'guidance',
    SURVEILLANCE: 'supervision',
  } as const),
  grade: optionalText(80),
  email: optionalText(120),
  phone: optionalText(30),
  address: optionalText(),
  postalCode: orNull(postalCode),
  town: optionalText(80),
  homeCommune: orNull(commune),
  uai,
  site: orNull(wholeNumber(1, 99)),
  postingKind: choice({ PRINCIPAL: 'principal', SECONDAIRE: 'secondary' } as const),
  discipline: orNull(discipline),
  startsOn: civilDate,
  endsOn: orNull(civilDate),
  /** Part-time share in percent; null: full time. */
  partTimePercent: orNull(wholeNumber(1, 100)),
  trainee: orNull(yesNo),
  onLeave: orNull(yesNo),
  /** Last day of a contract; null for tenured staff. */
  contractEnd: orNull(civilDate),
})
const ordered = schema.refine((row) => row.endsOn === null || row.startsOn <= row.endsOn, {
  message: 'dateOrder',
  path: ['endsOn'],
})

/** One posting of one person; the person's identity is repeated on each of their rows. */
export type EppRow = z.infer<typeof schema>

const identity = ({ lastName, firstName, birthDate, homeCommune, category }: EppRow): string =>
  [lastName, firstName, birthDate, homeCommune ?? '', category].join('|')

/** Rows of one NUMEN must describe one person with at most one principal posting. */
function onePerson(rows: readonly FeedRow<EppRow>[]): Arranged<EppRow> {
  const distinct = withoutRepeats(rows)
  const people = new Map<string, FeedRow<EppRow>>()
  const principals = new Map<string, number>()
  const kept: FeedRow<EppRow>[] = []
  const rejected: Rejection[] = [...distinct.rejected]
  for (const row of distinct.rows) {
    const { numen: id, postingKind } = row.values
    const person = people.get(id)
    const principal = principals.get(id)
    if (person !== undefined && identity(person.values) !== identity(row.values)) {
      const facts = { firstLine: person.line }
      rejected.push({ line: row.line, column: 'numen', value: null, rule: 'personMismatch', facts })
    } else if (postingKind === 'principal' && principal !== undefined) {
      const facts = { firstLine: principal }
      rejected.push({ line: row.line, column: 'affectation', value: null, rule: 'secondPrincipalPosting', facts })
    } else {
      if (person === undefined) people.set(id, row)
      if (postingKind === 'principal') principals.set(id, row.line)
      kept.push(row)
    }
  }
  return { rows: kept, rejected }
}

/** Staff and postings: an open profile, because the layout of the national EPP extraction is not public. */
export const eppFeed = csvFeed<EppRow>('epp', [
  {
    name: 'epp-ouvert',
    columns: [
      { header: 'numen', field: 'numen', secret: true },
      optional('numero_epp', 'eppNumber'),
      column('civilite', 'title'),
      column('nom_usage', 'lastName'),
      optional('nom_naissance', 'birthName'),
      column('prenom', 'firstName'),
      column('date_naissance', 'birthDate'),
      column('categorie', 'category'),
      optional('grade', 'grade'),
      optional('courriel', 'email'),
      optional('telephone', 'phone'),
      optional('adresse', 'address'),
      optional('code_postal', 'postalCode'),
      optional('ville', 'town'),
      column('commune_residence', 'homeCommune'),
      column('uai', 'uai'),
      optional('site', 'site'),
      column('affectation', 'postingKind'),
      column('discipline', 'discipline'),
      column('date_debut', 'startsOn'),
      optional('date_fin', 'endsOn'),
      optional('quotite', 'partTimePercent'),
      optional('stagiaire', 'trainee'),
      optional('en_conge', 'onLeave'),
      optional('fin_contrat', 'contractEnd'),
    ],
    schema: ordered,
    key: (row) => [row.numen, row.uai, row.site ?? 1, row.discipline ?? '', row.postingKind].join('|'),
    arrange: onePerson,
  },
])
