import { z } from 'zod'
import { optionalText, orNull, sessionMonth, wholeNumber } from './cells.ts'
import { exam, uai } from './codes.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional } from './table-format.ts'

const schema = z.strictObject({
  session: sessionMonth,
  exam,
  centre: uai,
  site: orNull(wholeNumber(1, 99)),
  /** What the office calls the centre; null: the name of the school. */
  label: optionalText(),
})

/** A school that is a centre of one exam in one session. */
export type CentreRow = z.infer<typeof schema>

/** Exam centres from CYCLADES as an open profile (F24). */
export const centresFeed = tableFeed<CentreRow>('centres', [
  {
    name: 'centres-ouvert',
    columns: [
      column('session', 'session', "session d'examen", 'mois de session'),
      column('examen', 'exam', 'code examen'),
      column('centre', 'centre', "centre d'examen", 'uai centre', 'code centre', 'uai', 'rne', 'code rne', 'code uai'),
      optional('site', 'site', 'numéro de site'),
      optional('libelle', 'label', 'libellé centre', 'nom du centre', 'désignation', 'nom'),
    ],
    schema,
    key: (row) => [row.session, row.exam, row.centre, row.site ?? 1].join('|'),
  },
])
