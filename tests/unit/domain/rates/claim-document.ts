import { fileURLToPath } from 'node:url'
import type { RateInput, RateMission, RatePerson, TravelLine } from '../../../../main/domain/rates/rate-document.ts'
import { loadRateTables } from '../../../../main/files/rate-tables.ts'

/** The shipped rows, read once per test file. */
export const tables = await loadRateTables(fileURLToPath(new URL('../../../../resources', import.meta.url)))

const quietLine: TravelLine = {
  mode: 'TRAIN_2ND',
  carRegime: null,
  oneWayKm: null,
  trips: null,
  departAt: '2025-06-10T09:00',
  returnAt: '2025-06-10T17:30',
  ticketsCents: 0,
  miscCents: 0,
  miscComment: null,
  lunches: 0,
  adminLunches: 0,
  freeLunches: 0,
  dinners: 0,
  freeDinners: 0,
  nights: 0,
  freeNights: 0,
  nightCommune: null,
  nightInvoicesCents: [],
}

/** A train journey of 10 June 2025, on mission from 08:00 to 18:30, asking for nothing. */
export const line = (part: Partial<TravelLine> = {}): TravelLine => ({ ...quietLine, ...part })

/** A car journey of the same day at one of the two regimes. */
export const car = (part: Partial<TravelLine> = {}): TravelLine =>
  line({ mode: 'CAR', carRegime: 'AUTHORISED', oneWayKm: 30, trips: 2, ...part })

/** A deliberation of 10 June 2025 in another town: no fee, so that only travel shows. */
export const mission = (part: Partial<RateMission> = {}): RateMission => ({
  id: 'A',
  exam: 'BCG',
  type: 'DELIBERATION',
  start: '2025-06-10T09:00',
  end: '2025-06-10T17:30',
  centreCommune: '29019',
  interrogationMinutes: null,
  entry: null,
  travel: [],
  ...part,
})

const anyone: RatePerson = {
  homeCommune: '35238',
  workCommune: '35238',
  category: 'PUBLIC_AGENT',
  reducedMobility: false,
  vehicleCv: 5,
  kmCounter: [],
}

/** A claim presented on 1 September 2025 by the person. */
export const claim = (
  missions: RateMission[],
  part: Partial<Omit<RateInput, 'person'>> & { person?: Partial<RatePerson> } = {},
): RateInput => ({
  format: 'rate-1',
  presentedOn: '2025-09-01',
  actor: 'intervenant',
  adjoining: [],
  ...part,
  person: { ...anyone, ...part.person },
  missions,
})
