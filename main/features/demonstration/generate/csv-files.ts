import { writeCsv } from '../../../files/csv.ts'
import { addDays } from './calendar.ts'
import type { Commission, External, Person } from './model.ts'
import { inventedIban, inventedNir } from './pay.ts'
import type { Random } from './random.ts'

/** The open CSV profiles of `main/files/feeds/README.md`, written as an office would receive them. */

export function eppFile(people: readonly Person[], schoolYear: number): string {
  const header = [
    ...['numen', 'numero_epp', 'civilite', 'nom_usage', 'prenom', 'date_naissance', 'categorie', 'grade', 'courriel'],
    ...[
      'adresse',
      'code_postal',
      'ville',
      'commune_residence',
      'uai',
      'affectation',
      'discipline',
      'date_debut',
      'quotite',
    ],
  ]
  const rows = people.flatMap((one) =>
    one.postings.map(({ site, kind }) => [
      ...[one.numen, one.eppNumber, one.title, one.lastName, one.firstName, one.birthDate, one.category, one.grade],
      ...[one.email, one.address, one.home.postalCodes[0] ?? '', one.home.name, one.home.commune],
      ...[site.school.uai, kind, one.discipline, `${schoolYear}-09-01`, one.partTimePercent],
    ]),
  )
  return writeCsv(header, rows)
}

export function externalsFile(externals: readonly External[]): string {
  const header = [
    ...['numero', 'civilite', 'nom', 'prenom', 'date_naissance', 'categorie', 'employeur', 'courriel', 'adresse'],
    ...['code_postal', 'ville', 'commune_residence', 'competences'],
  ]
  const rows = externals.map((one) => [
    ...[one.number, one.title, one.lastName, one.firstName, one.birthDate, one.retired ? 'RETRAITE' : 'EXTERIEUR'],
    ...[one.employer, one.email, one.address, one.home.postalCodes[0] ?? '', one.home.name, one.home.commune],
    one.competences.join('|'),
  ])
  return writeCsv(header, rows)
}

export function candidatesFile(commissions: readonly Commission[]): string {
  const header = [
    ...['session', 'examen', 'specialite', 'epreuve', 'centre', 'date', 'heure_debut', 'heure_fin', 'commission'],
    ...['candidats', 'copies', 'intervenants'],
  ]
  const rows = commissions.map((one) => [
    ...[
      one.session,
      one.exam,
      one.specialty,
      one.paper,
      one.centre,
      one.date,
      one.startsAt,
      one.endsAt,
      one.commission,
    ],
    ...[one.candidates, one.copies, one.people],
  ])
  return writeCsv(header, rows)
}

const reasons = ['Stage', 'Congé', 'Temps partiel', 'Mandat électif', 'Formation'] as const

/** One person in twenty, for one to five days of the session. */
export function unavailabilitiesFile(people: readonly Person[], year: number, random: Random): string {
  const rows = people
    .filter(() => random.chance(0.05))
    .map((one) => {
      const start = addDays(`${year}-05-18`, random.between(0, 45))
      return [one.numen, start, addDays(start, random.between(0, 4)), random.pick(reasons)]
    })
  return writeCsv(['intervenant', 'date_debut', 'date_fin', 'motif'], rows)
}

/** Nine out of ten people have given their bank details and NIR. */
export function payFilesFile(
  people: readonly Person[],
  externals: readonly External[],
  schoolYear: number,
  random: Random,
): string {
  const everybody = [
    ...people.map((one) => ({ ...one, id: one.numen })),
    ...externals.map((one) => ({ ...one, id: one.number })),
  ]
  const rows = everybody.flatMap((one, index) => {
    const iban = inventedIban(index + 1, random)
    if (!random.chance(0.92)) return []
    const nir = inventedNir(one.title, one.birthDate, index + 1)
    const holder = `${one.firstName} ${one.lastName}`
    const { commune, postalCodes } = one.home
    return [[one.id, nir, iban, null, holder, one.address, postalCodes[0] ?? '', commune, `${schoolYear}-09-01`]]
  })
  const header = [
    'intervenant',
    'nir',
    'iban',
    'bic',
    'titulaire',
    'adresse',
    'code_postal',
    'commune',
    'valable_depuis',
  ]
  return writeCsv(header, rows)
}
