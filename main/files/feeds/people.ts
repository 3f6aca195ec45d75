import { z } from 'zod'
import { choice, civilDate, code, list, optionalText, orNull, text } from './cells.ts'
import { commune, postalCode, uai } from './codes.ts'
import { csvFeed } from './csv-feed.ts'
import { column, optional } from './csv-format.ts'
import { bic, iban, nir } from './pay-codes.ts'

/** A NUMEN, or the number the office gave to somebody who has none. */
const intervenant = code(/^[A-Z0-9][A-Z0-9-]{2,19}$/, 'badValue')

const unavailabilitySchema = z
  .strictObject({ intervenant, startsOn: civilDate, endsOn: civilDate, reason: optionalText() })
  .refine((row) => row.startsOn <= row.endsOn, { message: 'dateOrder', path: ['endsOn'] })

/** Days, both included, on which somebody cannot be called. */
export type UnavailabilityRow = z.infer<typeof unavailabilitySchema>

export const unavailabilitiesFeed = csvFeed<UnavailabilityRow>('unavailabilities', [
  {
    name: 'indisponibilites',
    columns: [
      { header: 'intervenant', field: 'intervenant', secret: true },
      column('date_debut', 'startsOn'),
      column('date_fin', 'endsOn'),
      optional('motif', 'reason'),
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

export const externalsFeed = csvFeed<ExternalRow>('externals', [
  {
    name: 'exterieurs',
    columns: [
      column('numero', 'intervenant'),
      column('civilite', 'title'),
      column('nom', 'lastName'),
      column('prenom', 'firstName'),
      column('date_naissance', 'birthDate'),
      column('categorie', 'category'),
      optional('profession', 'profession'),
      optional('employeur', 'employer'),
      optional('courriel', 'email'),
      optional('adresse', 'address'),
      optional('code_postal', 'postalCode'),
      optional('ville', 'town'),
      column('commune_residence', 'homeCommune'),
      optional('uai', 'uai'),
      column('competences', 'competences'),
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

export const payFilesFeed = csvFeed<PayFileRow>('pay-files', [
  {
    name: 'dossiers-financiers',
    columns: [
      { header: 'intervenant', field: 'intervenant', secret: true },
      { header: 'nir', field: 'nir', secret: true },
      { header: 'iban', field: 'iban', secret: true },
      { header: 'bic', field: 'bic', secret: true, optional: true },
      column('titulaire', 'holder'),
      optional('adresse', 'address'),
      optional('code_postal', 'postalCode'),
      optional('commune', 'commune'),
      column('valable_depuis', 'validFrom'),
    ],
    schema: payFileSchema,
    key: (row) => row.intervenant,
  },
])
