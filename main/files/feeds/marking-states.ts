import { z } from 'zod'
import { choice, civilDate, code, orNull, wholeNumber } from './cells.ts'
import { intervenant, numbers } from './people.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional, secret } from './table-format.ts'

const count = orNull(wholeNumber(0, 99_999))

const schema = z
  .strictObject({
    mission: code(/^\d{1,9}$/, 'badNumber'),
    intervenant,
    /** Null: CYCLADES has recorded no service yet. */
    state: orNull(
      choice({
        A_CORRIGER: 'toMark',
        A_NUMERISER: 'toDigitise',
        SERVICE_FAIT_SANTORIN: 'serviceDoneSantorin',
        SERVICE_FAIT: 'serviceDone',
      } as const),
    ),
    reportedOn: civilDate,
    given: count,
    marked: count,
  })
  .refine((row) => row.given === null || row.marked === null || row.marked <= row.given, {
    message: 'markedOverGiven',
    path: ['marked'],
  })

/** How far one person is with one mission. */
export type MarkingStateRow = z.infer<typeof schema>

/**
 * How far the marking of each mission is, by person, with the copies given and marked: what SANTORIN and CYCLADES show of
 * their own work (F323-F327). An open profile: their export layouts are not public.
 */
export const markingStatesFeed = tableFeed<MarkingStateRow>('marking-states', [
  {
    name: 'etats-de-correction',
    columns: [
      column('mission', 'mission', 'numéro de mission', 'n° mission'),
      secret(column('intervenant', 'intervenant', 'correcteur', ...numbers)),
      column('etat_correction', 'state', 'état correction', 'état de correction'),
      column('date_etat', 'reportedOn', 'état au', "date de l'état", 'date export'),
      optional('copies_attribuees', 'given', 'copies attribuées', 'copies à corriger'),
      optional('copies_corrigees', 'marked', 'copies corrigées'),
    ],
    schema,
    key: (row) => `${row.mission}|${row.intervenant}`,
  },
])
