import { z } from 'zod'
import { isCivilDate, isLocalDateTime, isTimeOfDay } from './civil-time.ts'

const count = z.int().min(0).max(1_000_000)
const cents = z.int().min(0).max(1_000_000_000)
const commune = z.string().regex(/^(\d{2}|2[AB])\d{3}$/)
const date = z.string().refine(isCivilDate)
const localDateTime = z.string().refine(isLocalDateTime)
const time = z.string().refine(isTimeOfDay)
const kilometres = z.number().min(0).max(1_000_000)

export const missionTypes = [
  'CORRECTION',
  'ORAL',
  'PRACTICAL',
  'OPTIONAL_ORAL',
  'EPS_ONE_OFF',
  'VAE',
  'HELP_RUNNING',
  'OUTSIDE_HELP',
  'DELIBERATION',
  'MEETING',
  'CC_WRITTEN',
  'CC_ORAL',
] as const

const entry = z.union([
  z.strictObject({ copies: count }),
  z.strictObject({ candidates: count }),
  z.strictObject({ hours: count, minutes: z.int().min(0).max(59) }),
  z.strictObject({
    slots: z.array(z.strictObject({ date, from: time, to: z.union([time, z.literal('24:00')]) })).max(1000),
  }),
  z.strictObject({ applications: count, coefficient: z.number() }),
])

const travelLine = z.strictObject({
  mode: z.enum(['CAR', 'TRAIN_2ND', 'PUBLIC_TRANSPORT', 'PLANE', 'BOAT', 'VOUCHER']),
  carRegime: z.enum(['AUTHORISED', 'CONVENIENCE']).nullable(),
  oneWayKm: kilometres.nullable(),
  trips: count.nullable(),
  departAt: localDateTime.nullable(),
  returnAt: localDateTime.nullable(),
  ticketsCents: cents,
  miscCents: cents,
  miscComment: z.string().max(2000).nullable(),
  lunches: count,
  adminLunches: count,
  freeLunches: count,
  dinners: count,
  freeDinners: count,
  nights: count,
  freeNights: count,
  nightCommune: commune.nullable(),
  nightInvoicesCents: z.array(cents).max(1000),
})

const mission = z.strictObject({
  id: z.string().min(1).max(200),
  exam: z.string().min(1).max(40),
  type: z.enum(missionTypes),
  start: localDateTime,
  end: localDateTime,
  centreCommune: commune.nullable(),
  interrogationMinutes: z.number().positive().max(1440).nullable(),
  entry: entry.nullable(),
  travel: z.array(travelLine).max(1000),
})

/**
 * The `rate-1` document (contracts/rate.md), strict: an unknown field is an error. Communes may be null where nobody knows
 * them (an outsider without a work place); quantities are bounded so that no sum leaves the exact integers.
 */
export const rateDocument = z.strictObject({
  format: z.literal('rate-1'),
  presentedOn: date,
  actor: z.enum(['intervenant', 'manager']),
  person: z.strictObject({
    homeCommune: commune.nullable(),
    workCommune: commune.nullable(),
    category: z.enum(['PUBLIC_AGENT', 'EXTERNAL', 'RETIRED']),
    reducedMobility: z.boolean(),
    vehicleCv: z.int().min(1).max(100).nullable(),
    kmCounter: z
      .array(z.strictObject({ year: z.int().min(1900).max(2199), km: kilometres }))
      .refine((counters) => new Set(counters.map(({ year }) => year)).size === counters.length),
  }),
  adjoining: z.array(z.tuple([commune, commune])),
  missions: z.array(mission).check(({ value, issues }) => {
    const seen = new Set<string>()
    for (const [index, { id }] of value.entries()) {
      if (seen.has(id)) issues.push({ code: 'custom', input: id, path: [index, 'id'], message: 'duplicate id' })
      seen.add(id)
    }
  }),
})

export type RateInput = Readonly<Omit<z.infer<typeof rateDocument>, 'missions'> & { missions: readonly RateMission[] }>
export type RateMission = Readonly<Omit<z.infer<typeof mission>, 'travel'> & { travel: readonly TravelLine[] }>
export type RateEntry = Readonly<z.infer<typeof entry>>
/**
 * A line of travel. `days` is ours, beside the document: the dates of a journey made every day with a return home each
 * evening (F266); `departAt` is then that of the first day and `returnAt` that of the last.
 */
export type TravelLine = Readonly<z.infer<typeof travelLine>> & Readonly<{ days?: readonly string[] }>
export type RatePerson = RateInput['person']
export type MissionType = (typeof missionTypes)[number]
