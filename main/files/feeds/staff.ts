import { z } from 'zod'
import { choice, civilDate, optionalText, orNull, text, wholeNumber, yesNo } from './cells.ts'
import { commune, discipline, numen, postalCode, uai } from './codes.ts'
import type { Feed, FeedRow, Rejection } from './feed.ts'
import { tableFeed } from './table-feed.ts'
import { type Arranged, column, optional, secret, withoutRepeats } from './table-format.ts'

/** What a file may call each kind of staff; a source knows only those it is about (F19, F20, F22, F23). */
const categories = {
  ENSEIGNANT: 'teacher',
  DIRECTION: 'management',
  EDUCATION: 'education',
  ORIENTATION: 'guidance',
  SURVEILLANCE: 'supervision',
  INSPECTION: 'inspection',
  ENCADREMENT: 'seniorManagement',
  ENSEIGNANT_1D: 'firstDegreeTeacher',
  ADMINISTRATIF: 'administrative',
  TECHNIQUE: 'technical',
  SERVICE: 'service',
  SANTE: 'health',
} as const
type CategoryCode = keyof typeof categories

const person = {
  numen,
  /** Number under which STS-WEB names the same person in `INDIVIDU ID`. */
  eppNumber: orNull(text(20)),
  title: choice({ M: 'M', MME: 'MME' } as const),
  lastName: text(80),
  birthName: optionalText(80),
  firstName: text(80),
  birthDate: civilDate,
  category: choice(categories),
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
}

const rowOf = (codes: readonly CategoryCode[]) => {
  const allowed = Object.fromEntries(codes.map((code) => [code, categories[code]]))
  return z
    .strictObject({ ...person, category: choice<string, (typeof categories)[CategoryCode]>(allowed) })
    .refine((row) => row.endsOn === null || row.startsOn <= row.endsOn, { message: 'dateOrder', path: ['endsOn'] })
}

/** One posting of one person; the person's identity is repeated on each of their rows. */
export type StaffRow = z.infer<ReturnType<typeof rowOf>>

const identity = ({ lastName, firstName, birthDate, homeCommune, category }: StaffRow): string =>
  [lastName, firstName, birthDate, homeCommune ?? '', category].join('|')

/** Rows of one NUMEN must describe one person with at most one principal posting. */
function onePerson(rows: readonly FeedRow<StaffRow>[]): Arranged<StaffRow> {
  const distinct = withoutRepeats(rows)
  const people = new Map<string, FeedRow<StaffRow>>()
  const principals = new Map<string, number>()
  const kept: FeedRow<StaffRow>[] = []
  const rejected: Rejection[] = [...distinct.rejected]
  for (const row of distinct.rows) {
    const { numen: id, postingKind } = row.values
    const known = people.get(id)
    const principal = principals.get(id)
    if (known !== undefined && identity(known.values) !== identity(row.values)) {
      const facts = { firstLine: known.line }
      rejected.push({ line: row.line, column: 'numen', value: null, rule: 'personMismatch', facts })
    } else if (postingKind === 'principal' && principal !== undefined) {
      const facts = { firstLine: principal }
      rejected.push({ line: row.line, column: 'affectation', value: null, rule: 'secondPrincipalPosting', facts })
    } else {
      if (known === undefined) people.set(id, row)
      if (postingKind === 'principal') principals.set(id, row.line)
      kept.push(row)
    }
  }
  return { rows: kept, rejected }
}

/**
 * Staff and postings of one source: an open profile, the same for all, because the layouts of the national extractions
 * are not public. Only teachers of the second degree must say a discipline.
 */
function staffFeed(name: string, codes: readonly CategoryCode[], disciplineColumn = optional): Feed<StaffRow> {
  return tableFeed<StaffRow>(name, [
    {
      name: `${name}-ouvert`,
      columns: [
        secret(column('numen', 'numen', 'numen agent', 'identifiant education nationale')),
        optional('numero_epp', 'eppNumber', 'id epp', 'numero individu', 'individu id', 'identifiant epp'),
        column('civilite', 'title', 'civ', 'titre'),
        column('nom_usage', 'lastName', 'nom', "nom d'usage", 'nom usuel', 'nom de famille'),
        optional('nom_naissance', 'birthName', 'nom de naissance', 'nom patronymique', 'nom de jeune fille'),
        column('prenom', 'firstName', 'prénom usuel', 'prénoms', 'premier prénom'),
        column('date_naissance', 'birthDate', 'date de naissance', 'né le', 'née le', 'ddn', 'naissance'),
        column('categorie', 'category', 'type de personnel', 'population', 'catégorie de personnel'),
        optional('grade', 'grade', 'corps', 'corps grade', 'libellé grade', 'libellé corps'),
        optional(
          'courriel',
          'email',
          'mail',
          'e-mail',
          'mél',
          'adresse électronique',
          'adresse mail',
          'mail académique',
        ),
        optional('telephone', 'phone', 'tél', 'téléphone portable', 'portable', 'mobile', 'numéro de téléphone'),
        optional('adresse', 'address', 'adresse personnelle', 'adresse postale', 'rue', 'voie'),
        optional('code_postal', 'postalCode', 'cp', 'code postal'),
        optional('ville', 'town', 'localité', 'commune', 'bureau distributeur'),
        column('commune_residence', 'homeCommune', 'code commune', 'code insee', 'commune insee', 'insee commune'),
        column('uai', 'uai', 'code uai', 'rne', 'code rne', 'code établissement', 'établissement', 'uai affectation'),
        optional('site', 'site', 'numéro de site'),
        column('affectation', 'postingKind', "type d'affectation", 'nature affectation', 'affectation principale'),
        disciplineColumn('discipline', 'discipline', 'code discipline', 'discipline de poste', 'discipline poste'),
        column('date_debut', 'startsOn', 'date de début', 'début affectation', "date d'affectation", 'depuis le'),
        optional('date_fin', 'endsOn', 'date de fin', 'fin affectation', "jusqu'au"),
        optional('quotite', 'partTimePercent', 'quotité de service', 'quotité de travail', 'temps partiel'),
        optional('stagiaire', 'trainee', 'est stagiaire'),
        optional('en_conge', 'onLeave', 'congé', 'en congé'),
        optional('fin_contrat', 'contractEnd', 'fin de contrat', 'date fin contrat', 'date de fin de contrat'),
      ],
      schema: rowOf(codes),
      key: (row) => [row.numen, row.uai, row.site ?? 1, row.discipline ?? '', row.postingKind].join('|'),
      arrange: onePerson,
    },
  ])
}

const secondDegree = ['ENSEIGNANT', 'DIRECTION', 'EDUCATION', 'ORIENTATION', 'SURVEILLANCE'] as const

/** Second degree: teachers, management, education, guidance and supervision staff, public and private (F19). */
export const eppFeed = staffFeed('epp', secondDegree, column)
export const eppPrivateFeed = staffFeed('epp-private', secondDegree, column)
/** Inspection, senior and management staff (F20). */
export const sirhenFeed = staffFeed('sirhen', ['INSPECTION', 'ENCADREMENT', 'DIRECTION'])
/** First-degree teachers, public and private under contract (F22). */
export const agapeFeed = staffFeed('agape', ['ENSEIGNANT_1D'])
export const agapePrivateFeed = staffFeed('agape-private', ['ENSEIGNANT_1D'])
/** Administrative, technical, service and health staff (F23). */
export const renoirhFeed = staffFeed('renoirh', ['ADMINISTRATIF', 'TECHNIQUE', 'SERVICE', 'SANTE'])
