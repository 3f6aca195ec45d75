/** Figures of a journey: what its person types as numbers, and what the office may correct in it. */
export const journeyNumbers = [
  'oneWayKm',
  'trips',
  'ticketsCents',
  'miscCents',
  'lunches',
  'adminLunches',
  'freeLunches',
  'dinners',
  'freeDinners',
  'nights',
  'freeNights',
  'nightCents',
] as const
export type JourneyNumber = (typeof journeyNumbers)[number]
