import { z } from 'zod'
import { choice, code, list, orNull, text, yesNo } from './cells.ts'
import { missionType } from './codes.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional } from './table-format.ts'

const role = choice({
  examinateur: 'examiner',
  president: 'president',
  vice_president: 'vicePresident',
  membre: 'member',
  professionnel: 'professional',
} as const)

const missionTypeSchema = z.strictObject({
  missionType,
  name: text(),
  englishName: text(),
  /** Type of the rate contract (`CORRECTION`, `ORAL` ...), or null when no public rate row applies. */
  rateType: orNull(code(/^[A-Z][A-Z_]+$/, 'badChoice')),
  /** Null: no text decides, the office must. */
  feeRight: orNull(yesNo),
  travelRight: orNull(yesNo),
  entryForm: choice({
    AUCUNE: 'none',
    COPIES: 'copies',
    CANDIDATS: 'candidates',
    HORAIRES: 'slots',
    DUREE: 'hours',
    DOSSIERS: 'applications',
  } as const),
  /** Who gives the quantity that is paid. */
  enteredBy: choice({
    PERSONNE: 'nobody',
    INTERVENANT: 'intervenant',
    GESTIONNAIRE: 'office',
    SANTORIN: 'santorin',
    PRESIDENT: 'president',
  } as const),
  /** Whether somebody without a competence for the paper may be called. */
  needsCompetence: yesNo,
  /** Done on screen, without a place to go to; a file that does not say it means no. */
  dematerialised: orNull(yesNo).transform((value) => value === true),
  /** The first one is the default. */
  roles: list(role),
  source: text(),
})

/** A mission type as configuration (features F140, F221-F236; rights: regulation 1.2). */
export type MissionTypeRow = z.infer<typeof missionTypeSchema>

export const missionTypesFeed = tableFeed<MissionTypeRow>('mission-types', [
  {
    name: 'types-de-mission',
    columns: [
      column('type_mission', 'missionType'),
      column('libelle', 'name'),
      column('libelle_anglais', 'englishName'),
      column('type_taux', 'rateType'),
      column('droit_remuneration', 'feeRight'),
      column('droit_deplacement', 'travelRight'),
      column('saisie', 'entryForm'),
      column('saisi_par', 'enteredBy'),
      column('competence_requise', 'needsCompetence'),
      optional('dematerialise', 'dematerialised'),
      column('qualites', 'roles'),
      column('source', 'source'),
    ],
    schema: missionTypeSchema,
    key: (values) => values.missionType,
  },
])
