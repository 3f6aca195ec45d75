import { z } from 'zod'
import { civilDate, code, optionalText, orNull, text, wholeNumber } from './cells.ts'
import { discipline, exam, mef, mefPattern, paper, specialty, subject } from './codes.ts'
import { tableFeed } from './table-feed.ts'
import { column, ignored, optional } from './table-format.ts'

const subjectSchema = z.strictObject({
  subject,
  shortName: optionalText(),
  name: text(),
  openedOn: orNull(civilDate),
  closedOn: orNull(civilDate),
})

/** A subject of the BCN (table N_MATIERE_ENSEIGNEE); `closedOn` is its last day. */
export type SubjectRow = z.infer<typeof subjectSchema>

export const subjectsFeed = tableFeed<SubjectRow>('subjects', [
  {
    name: 'bcn-matiere',
    columns: [
      column('MATIERE', 'subject', 'code matière'),
      optional('LIBELLE_COURT', 'shortName'),
      column('LIBELLE_LONG', 'name'),
      optional('DATE_OUVERTURE', 'openedOn'),
      optional('DATE_FERMETURE', 'closedOn'),
      ...ignored('LIBELLE_70', 'FAMILLE_MATIERE', 'DATE_INTERVENTION', 'N_COMMENTAIRE'),
    ],
    schema: subjectSchema,
    key: (values) => values.subject,
  },
])

const disciplineSchema = z.strictObject({ discipline, name: text() })

/** A discipline of post, e.g. L1300. */
export type DisciplineRow = z.infer<typeof disciplineSchema>

export const disciplinesFeed = tableFeed<DisciplineRow>('disciplines', [
  {
    name: 'bcn-disciplines',
    columns: [
      column('codeDiscipline', 'discipline', 'discipline', 'discipline de poste'),
      column('libelleDiscipline', 'name', 'libellé', 'libellé long'),
    ],
    schema: disciplineSchema,
    key: (values) => values.discipline,
  },
])

const mefSchema = z.strictObject({
  mef,
  name: text(),
  /** The kind of training, three digits: 202 terminale générale, 247 bac professionnel in three years. */
  scheme: code(/^\d{3}$/, 'badValue'),
  /** Eight characters (CFD); its last five are the specialty of a vocational exam. */
  diploma: code(/^[0-9A-Z]{8}$/, 'badValue'),
  years: orNull(wholeNumber(0, 9)),
  year: orNull(wholeNumber(0, 9)),
  openedOn: orNull(civilDate),
  closedOn: orNull(civilDate),
})

export type MefRow = z.infer<typeof mefSchema>

export const mefsFeed = tableFeed<MefRow>('mefs', [
  {
    name: 'bcn-mef',
    columns: [
      column('MEF', 'mef', 'code mef'),
      column('DISPOSITIF_FORMATION', 'scheme'),
      column('FORMATION_DIPLOME', 'diploma'),
      column('DUREE_DISPOSITIF', 'years'),
      column('ANNEE_DISPOSITIF', 'year'),
      column('LIBELLE_LONG', 'name'),
      optional('DATE_OUVERTURE', 'openedOn'),
      optional('DATE_FERMETURE', 'closedOn'),
      ...ignored('LIBELLE_COURT', 'STATUT_MEF', 'NB_OPTION_OBLIGATOIRE', 'NB_OPTION_FACULTATIF', 'RENFORCEMENT_LANGUE'),
      ...ignored('DUREE_PROJET', 'DUREE_STAGE', 'HORAIRE', 'MEF_INSCRIPTION_SCOLARITE', 'MEF_STAT_11', 'MEF_STAT_9'),
      ...ignored('DATE_INTERVENTION', 'LIBELLE_EDITION', 'N_COMMENTAIRE'),
    ],
    schema: mefSchema,
    key: (values) => values.mef,
  },
])

const correspondenceSchema = z
  .strictObject({
    discipline: orNull(discipline),
    subject: orNull(subject),
    mefPattern: orNull(mefPattern),
    exam,
    specialty,
    paper,
  })
  .refine((row) => row.discipline !== null || row.subject !== null || row.mefPattern !== null, {
    message: 'noCriterion',
    path: ['discipline'],
  })

/** Who teaches this (every criterion given must hold) is competent for that paper. */
export type CorrespondenceRow = z.infer<typeof correspondenceSchema>

export const correspondenceFeed = tableFeed<CorrespondenceRow>('correspondence', [
  {
    name: 'correspondance',
    columns: [
      column('discipline', 'discipline', 'code discipline', 'discipline de poste'),
      column('matiere', 'subject', 'code matière'),
      column('mef', 'mefPattern', 'code mef', 'motif mef'),
      column('examen', 'exam', 'code examen'),
      column('specialite', 'specialty', 'code spécialité'),
      column('epreuve', 'paper', 'code épreuve'),
    ],
    schema: correspondenceSchema,
    key: (values) =>
      [values.discipline, values.subject, values.mefPattern, values.exam, values.specialty, values.paper]
        .map((part) => part ?? '')
        .join('|'),
  },
])
