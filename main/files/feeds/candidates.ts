import { z } from 'zod'
import { civilDate, optionalText, orNull, sessionMonth, timeOfDay, wholeNumber } from './cells.ts'
import { exam, missionType, paper, specialty, uai } from './codes.ts'
import { csvFeed } from './csv-feed.ts'
import { column, optional } from './csv-format.ts'

const count = orNull(wholeNumber(0, 100_000))

const schema = z.strictObject({
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
  endsAt: orNull(timeOfDay),
  commission: optionalText(20),
  candidates: count,
  copies: count,
  /** People wanted on the commission; null: the office's own norm applies. */
  people: orNull(wholeNumber(1, 500)),
})
const complete = schema
  .refine((row) => row.candidates !== null || row.copies !== null, {
    message: 'candidatesOrCopies',
    path: ['candidates'],
  })
  .refine((row) => row.startsAt === null || row.endsAt === null || row.startsAt < row.endsAt, {
    message: 'dateOrder',
    path: ['endsAt'],
  })

/** A commission (or a marking batch) of one paper in one centre on one day, with its candidates or copies. */
export type CandidatesRow = z.infer<typeof schema>

/** Head-counts from CYCLADES as an open profile: its own export layouts are not public. */
export const candidatesFeed = csvFeed<CandidatesRow>('candidates', [
  {
    name: 'cyclades-ouvert',
    columns: [
      column('session', 'session'),
      column('examen', 'exam'),
      column('specialite', 'specialty'),
      column('epreuve', 'paper'),
      optional('type_mission', 'missionType'),
      column('centre', 'centre'),
      optional('site', 'site'),
      column('date', 'date'),
      column('heure_debut', 'startsAt'),
      column('heure_fin', 'endsAt'),
      column('commission', 'commission'),
      column('candidats', 'candidates'),
      column('copies', 'copies'),
      optional('intervenants', 'people'),
    ],
    schema: complete,
    key: (row) =>
      [row.session, row.exam, row.specialty, row.paper, row.missionType, row.centre, row.site ?? 1, row.date]
        .concat([row.startsAt, row.commission])
        .map((part) => part ?? '')
        .join('|'),
  },
])
