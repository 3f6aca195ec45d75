import { z } from 'zod'
import { code, optionalText, orNull, wholeNumber, yesNo } from './cells.ts'
import { intervenant, numbers } from './people.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional, secret } from './table-format.ts'

const count = orNull(wholeNumber(0, 9_999))

const schema = z
  .strictObject({
    mission: code(/^\d{1,9}$/, 'badNumber'),
    intervenant,
    wave: optionalText(20),
    copies: count,
    candidates: count,
    /** Null: done. */
    done: orNull(yesNo),
  })
  .refine((row) => row.done === false || row.copies !== null || row.candidates !== null, {
    message: 'candidatesOrCopies',
    path: ['copies'],
  })

/** What one marker did for one mission. */
export type SantorinRow = z.infer<typeof schema>

/**
 * Copies marked, or candidates heard, by marker and mission, with the service done or not done: what SANTORIN sends
 * (F27, F182, F229; services.md 1.7). An open profile: its own export layouts are not public.
 */
export const santorinFeed = tableFeed<SantorinRow>('santorin', [
  {
    name: 'santorin-ouvert',
    columns: [
      column('mission', 'mission', 'numéro de mission', 'n° mission'),
      secret(column('intervenant', 'intervenant', 'correcteur', ...numbers)),
      optional('vague', 'wave', 'numéro de vague', 'lot de correction'),
      column('copies', 'copies', 'nombre de copies', 'nb copies', 'copies corrigées'),
      optional('candidats', 'candidates', 'nombre de candidats', 'nb candidats'),
      optional('service_fait', 'done', 'service fait', 'effectué'),
    ],
    schema,
    key: (row) => `${row.mission}|${row.intervenant}`,
  },
])
