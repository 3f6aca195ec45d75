import type { ReviewedClaim } from '../../../../main/domain/review/index.ts'

export const rennes = { latitude: 48.1173, longitude: -1.6778, commune: '35238' }
export const brest = { latitude: 48.3904, longitude: -4.4861, commune: '29019' }

type Journey = ReviewedClaim['journeys'][number]
type Times = Readonly<{ departAt: string; returnAt: string }>

/** A day by car from Rennes to Brest and back, with lunch; changed as told. */
export function aJourney({ departAt, returnAt, ...part }: Partial<Journey & Times> = {}): Journey {
  const times = { departAt: departAt ?? '2026-06-24T05:00', returnAt: returnAt ?? '2026-06-24T20:00' }
  return {
    rank: 1,
    mode: 'CAR',
    oneWayKm: 242,
    from: rennes,
    to: brest,
    timed: { mode: 'CAR', ...times },
    lunches: 1,
    dinners: 0,
    nights: 0,
    nightCents: 0,
    ticketsCents: 0,
    ...part,
  }
}

/** A claim in which everything agrees. */
export const aClaim: ReviewedClaim = {
  served: {
    feeSent: true,
    entryExpected: true,
    entry: { candidates: 12 },
    statement: { present: true, quantity: 12, minutes: null, by: 'centre', on: '2026-06-25' },
    counted: 12,
    shared: null,
  },
  travelSent: true,
  difference: null,
  days: { lastDate: '2026-06-24', firstSentOn: '2026-07-01', closesOn: '2026-08-31' },
  journeys: [aJourney()],
  statedDistances: new Map(),
  nightRates: [],
  documents: { deposited: 0, missing: [], online: true },
  compared: {
    id: 'first',
    number: '1-1',
    missionId: 'm1',
    centreId: 'c1',
    centre: 'Lycée de Brest',
    halves: [{ date: '2026-06-24', half: 'morning' }],
    hours: [],
    feeAsked: true,
    journeys: [],
  },
  others: [],
  sharedDocuments: [],
  person: {
    payFile: { updatedOn: '2026-01-10', hasNir: true },
    lastServedOn: null,
    servesOn: '2026-06-24',
    feeSent: true,
    category: 'PUBLIC_AGENT',
    staffCategory: '',
    rateType: 'ORAL',
    onWeekday: true,
  },
  amountCents: 8_400,
  refusals: [],
  notes: [],
}
