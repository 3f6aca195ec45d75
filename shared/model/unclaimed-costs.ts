/** A journey that asks for nothing yet: by one's own car for convenience, no distance, no cost, no meal and no night. */
export const unclaimedCosts = {
  mode: 'CAR',
  carRegime: 'CONVENIENCE',
  oneWayKm: 0,
  trips: 0,
  ticketsCents: 0,
  miscCents: 0,
  miscComment: '',
  lunches: 0,
  adminLunches: 0,
  freeLunches: 0,
  dinners: 0,
  freeDinners: 0,
  nights: 0,
  freeNights: 0,
} as const
