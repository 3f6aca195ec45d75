import { z } from 'zod'
import { civilDate, optionalText, orNull, sessionMonth, timeOfDay, wholeNumber } from './cells.ts'
import { exam, missionType, paper, specialty, uai } from './codes.ts'
import { tableFeed } from './table-feed.ts'
import { type Column, column, optional } from './table-format.ts'

const count = orNull(wholeNumber(0, 100_000))

/** What names a commission (or a marking batch): one paper, in one centre, on one day. */
const commission = {
  session: sessionMonth,
  exam,
  specialty,
  paper,
  /** Null: the type of the paper applies. */
  missionType: orNull(missionType),
  centre: uai,
  site: orNull(wholeNumber(1, 99)),
  date: civilDate,
  startsAt: orNull(timeOfDay),
  commission: optionalText(20),
}
const commissionSchema = z.strictObject(commission)

const commissionColumns: readonly Column[] = [
  column('session', 'session', "session d'examen", 'mois de session'),
  column('examen', 'exam', 'code examen', 'exam'),
  column('specialite', 'specialty', 'code spécialité', 'spé'),
  column('epreuve', 'paper', 'code épreuve'),
  optional('type_mission', 'missionType', 'type de mission', 'nature de mission'),
  column('centre', 'centre', "centre d'examen", 'uai centre', 'code centre', 'uai', 'rne', 'centre épreuve'),
  optional('site', 'site', 'numéro de site'),
  column('date', 'date', "date d'épreuve", 'date épreuve', 'jour'),
]
const startTime = ['heure de début', 'début', 'horaire de début'] as const
const commissionNumber = [
  'numéro de commission',
  'commission lot',
  'lot',
  'jury',
  'numéro de jury',
  'lot de copies',
] as const

/** The same commission has the same key in every file that says its mission type and start, or says neither. */
export const commissionKey = (row: z.infer<typeof commissionSchema>): string =>
  [row.session, row.exam, row.specialty, row.paper, row.missionType, row.centre, row.site ?? 1, row.date]
    .concat([row.startsAt, row.commission])
    .map((part) => part ?? '')
    .join('|')

const candidatesSchema = z.strictObject({
  ...commission,
  endsAt: orNull(timeOfDay),
  candidates: count,
  copies: count,
  /** People wanted on the commission; null: the office's own norm applies. */
  people: orNull(wholeNumber(1, 500)),
})
const complete = candidatesSchema
  .refine((row) => row.candidates !== null || row.copies !== null, {
    message: 'candidatesOrCopies',
    path: ['candidates'],
  })
  .refine((row) => row.startsAt === null || row.endsAt === null || row.startsAt < row.endsAt, {
    message: 'dateOrder',
    path: ['endsAt'],
  })

/** A commission (or a marking batch) of one paper in one centre on one day, with its candidates or copies. */
export type CandidatesRow = z.infer<typeof candidatesSchema>

/** Head-counts from CYCLADES as an open profile: its own export layouts are not public (F24). */
export const candidatesFeed = tableFeed<CandidatesRow>('candidates', [
  {
    name: 'cyclades-ouvert',
    columns: [
      ...commissionColumns,
      column('heure_debut', 'startsAt', ...startTime),
      column('heure_fin', 'endsAt', 'heure de fin', 'fin', 'horaire de fin'),
      column('commission', 'commission', ...commissionNumber),
      column('candidats', 'candidates', 'nombre de candidats', 'nb candidats', 'inscrits', 'effectif'),
      column('copies', 'copies', 'nombre de copies', 'nb copies'),
      optional('intervenants', 'people', "nombre d'intervenants", 'nb intervenants', 'examinateurs', 'correcteurs'),
    ],
    schema: complete,
    key: commissionKey,
  },
])

const presentsSchema = z.strictObject({ ...commission, present: wholeNumber(0, 100_000) })

/** How many candidates came before a commission. */
export type PresentsRow = z.infer<typeof presentsSchema>

/** Candidates present, from CYCLADES after the papers were sat; keyed like the head-counts they complete (F24). */
export const presentsFeed = tableFeed<PresentsRow>('presents', [
  {
    name: 'presents-ouvert',
    columns: [
      ...commissionColumns,
      optional('heure_debut', 'startsAt', ...startTime),
      column('commission', 'commission', ...commissionNumber),
      column('presents', 'present', 'nombre de présents', 'nb présents', 'candidats présents'),
    ],
    schema: presentsSchema,
    key: commissionKey,
  },
])
