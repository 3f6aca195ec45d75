import { z } from 'zod'
import { choice, civilDate, code, optionalText, orNull, sessionMonth, text, timeOfDay } from './cells.ts'
import { academy, uai } from './codes.ts'
import { intervenant, numbers } from './people.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional, secret } from './table-format.ts'

const schema = z
  .strictObject({
    intervenant,
    academy,
    academyLabel: text(60),
    number: code(/^\d{1,9}$/, 'badNumber'),
    session: sessionMonth,
    exam: text(),
    specialty: optionalText(),
    paper: optionalText(),
    missionType: text(),
    date: civilDate,
    startsAt: timeOfDay,
    endsAt: timeOfDay,
    centre: optionalText(),
    centreUai: orNull(uai),
    town: optionalText(80),
    quality: orNull(
      choice({
        INTERROGATEUR: 'interrogator',
        CORRECTEUR: 'corrector',
        EXAMINATEUR: 'examiner',
        MEMBRE: 'member',
        PROFESSIONNEL: 'professional',
        PRESIDENT: 'president',
        VICE_PRESIDENT: 'vicePresident',
      } as const),
    ),
    jury: optionalText(100),
    observations: optionalText(2000),
    state: orNull(choice({ CONVOQUE: 'official', ANNULE: 'cancelled' } as const)),
  })
  .refine((row) => row.startsAt < row.endsAt, { message: 'dateOrder', path: ['endsAt'] })

/** One slot of a mission that another academy gave to one of our people. */
export type OutsideMissionRow = z.infer<typeof schema>

/** Missions given by other academies, as an open profile (F121): offices exchange such files. */
export const outsideMissionsFeed = tableFeed<OutsideMissionRow>('outside-missions', [
  {
    name: 'missions-exterieures',
    columns: [
      secret(column('intervenant', 'intervenant', ...numbers)),
      column('academie', 'academy', 'code académie'),
      column('nom_academie', 'academyLabel', "nom de l'académie", 'académie qui convoque'),
      column('mission', 'number', 'numéro de mission', 'n° mission'),
      column('session', 'session', "session d'examen"),
      column('examen', 'exam', 'libellé examen'),
      optional('specialite', 'specialty', 'spécialité', 'série'),
      optional('epreuve', 'paper', 'épreuve', 'épreuve option'),
      column('type_mission', 'missionType', 'type de mission'),
      column('date', 'date', 'jour', 'date de mission'),
      column('heure_debut', 'startsAt', 'heure de début', 'début'),
      column('heure_fin', 'endsAt', 'heure de fin', 'fin'),
      optional('centre', 'centre', "centre d'examen", 'nom du centre'),
      optional('uai_centre', 'centreUai', 'uai', 'code centre', 'rne'),
      optional('ville', 'town', 'ville du centre', 'commune'),
      optional('qualite', 'quality', 'qualité'),
      optional('jury', 'jury', 'commission'),
      optional('observations', 'observations'),
      optional('etat', 'state', 'état'),
    ],
    schema,
    key: (row) => [row.intervenant, row.academy, row.number, row.date, row.startsAt].join('|'),
  },
])
