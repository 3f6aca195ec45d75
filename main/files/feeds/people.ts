import { z } from 'zod'
import { choice, civilDate, code, list, optionalText, orNull, text } from './cells.ts'
import { commune, postalCode, uai } from './codes.ts'
import { bic, iban, nir } from './pay-codes.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional, secret } from './table-format.ts'

/** A NUMEN, or the number the office gave to somebody who has none. */
export const intervenant = code(/^[A-Z0-9][A-Z0-9-]{2,19}$/, 'badValue')

/** What files call the number that names a person. */
export const numbers = ['numen', 'numéro', 'numéro intervenant', 'matricule', 'identifiant'] as const

const unavailabilitySchema = z
  .strictObject({ intervenant, startsOn: civilDate, endsOn: civilDate, reason: optionalText() })
  .refine((row) => row.startsOn <= row.endsOn, { message: 'dateOrder', path: ['endsOn'] })

/** Days, both included, on which somebody cannot be called. */
export type UnavailabilityRow = z.infer<typeof unavailabilitySchema>

export const unavailabilitiesFeed = tableFeed<UnavailabilityRow>('unavailabilities', [
  {
    name: 'indisponibilites',
    columns: [
      secret(column('intervenant', 'intervenant', ...numbers)),
      column('date_debut', 'startsOn', 'date de début', 'début', 'du', 'premier jour'),
      column('date_fin', 'endsOn', 'date de fin', 'fin', 'au', 'dernier jour'),
      optional('motif', 'reason', 'raison', "motif d'absence", "type d'absence"),
    ],
    schema: unavailabilitySchema,
    key: (row) => `${row.intervenant}|${row.startsOn}`,
  },
])

const externalSchema = z.strictObject({
  intervenant,
  title: choice({ M: 'M', MME: 'MME' } as const),
  lastName: text(80),
  firstName: text(80),
  birthDate: civilDate,
  /** Payee category of the rate contract. */
  category: choice({ EXTERIEUR: 'external', RETRAITE: 'retired' } as const),
  profession: optionalText(),
  employer: optionalText(),
  email: optionalText(120),
  address: optionalText(),
  postalCode: orNull(postalCode),
  town: optionalText(80),
  homeCommune: commune,
  /** School of attachment, when there is one. */
  uai: orNull(uai),
  /** Papers the person is competent for, `BCP/30004/PRO`. */
  competences: list(code(/^[A-Z][A-Z0-9_]*\/([A-Z0-9]{5}|TOUTES)\/[A-Z0-9-]+$/, 'paperCode')),
})

/** A professional, a retired agent or anybody who is in no staff file. */
export type ExternalRow = z.infer<typeof externalSchema>

export const externalsFeed = tableFeed<ExternalRow>('externals', [
  {
    name: 'exterieurs',
    columns: [
      column('numero', 'intervenant', 'numéro intervenant', 'matricule', 'identifiant', 'intervenant'),
      column('civilite', 'title', 'civ', 'titre'),
      column('nom', 'lastName', "nom d'usage", 'nom de famille'),
      column('prenom', 'firstName'),
      column('date_naissance', 'birthDate', 'date de naissance', 'né le', 'née le', 'ddn'),
      column('categorie', 'category', "catégorie d'intervenant", 'statut'),
      optional('profession', 'profession', 'métier', 'fonction', 'emploi'),
      optional('employeur', 'employer', 'entreprise', 'société', 'organisme'),
      optional('courriel', 'email', 'mail', 'e-mail', 'mél', 'adresse électronique'),
      optional('adresse', 'address'),
      optional('code_postal', 'postalCode', 'cp'),
      optional('ville', 'town', 'localité', 'commune'),
      column('commune_residence', 'homeCommune', 'code commune', 'code insee', 'commune insee'),
      optional('uai', 'uai', 'code uai', 'rne', 'code rne', 'établissement'),
      column('competences', 'competences', 'épreuves', 'compétences déclarées'),
    ],
    schema: externalSchema,
    key: (row) => row.intervenant,
  },
])

const payFileSchema = z.strictObject({
  intervenant,
  nir,
  iban,
  bic: orNull(bic),
  holder: text(80),
  address: optionalText(),
  postalCode: orNull(postalCode),
  commune: orNull(commune),
  /** Day from which the file counts as complete. */
  validFrom: civilDate,
})

/** Bank account and NIR of a person: secret, to be encrypted as soon as it is stored. */
export type PayFileRow = z.infer<typeof payFileSchema>

export const payFilesFeed = tableFeed<PayFileRow>('pay-files', [
  {
    name: 'dossiers-financiers',
    columns: [
      secret(column('intervenant', 'intervenant', ...numbers)),
      secret(
        column('nir', 'nir', 'numéro insee', 'insee', 'numéro de sécurité sociale', 'sécurité sociale', 'nir complet'),
      ),
      secret(column('iban', 'iban', 'rib', 'coordonnées bancaires', 'compte bancaire', 'code iban')),
      secret(optional('bic', 'bic', 'swift', 'code bic', 'bic swift')),
      column('titulaire', 'holder', 'titulaire du compte', 'nom du titulaire'),
      optional('adresse', 'address'),
      optional('code_postal', 'postalCode', 'cp'),
      optional('commune', 'commune', 'code commune', 'code insee', 'commune insee'),
      column('valable_depuis', 'validFrom', 'date de validité', 'valable à partir du', 'date d’effet'),
    ],
    schema: payFileSchema,
    key: (row) => row.intervenant,
  },
])
