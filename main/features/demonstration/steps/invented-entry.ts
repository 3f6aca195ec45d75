import type { ClaimEntry, Journey } from '../../../../shared/contract/claims.ts'
import { greatCircleMetres } from '../../../domain/distances/great-circle.ts'
import type { ClaimFacts } from '../../claims/index.ts'
import { oneIn, orderOf } from './chosen.ts'

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const timeOf = (minutes: number): string => {
  const clamped = Math.min(Math.max(minutes, 5 * 60), 23 * 60)
  return `${String(Math.floor(clamped / 60)).padStart(2, '0')}:${String(clamped % 60).padStart(2, '0')}`
}

/** Minutes of work a mission lasts, over all its slots. */
export const workedMinutes = (claim: ClaimFacts): number =>
  claim.slots.reduce((sum, { startTime, endTime }) => sum + Math.max(0, minutesOf(endTime) - minutesOf(startTime)), 0)

/** What the form of the mission asks for, in keeping with its own quantity shared among the people convoked. */
export function inventedEntry(claim: ClaimFacts, share: number): ClaimEntry | null {
  switch (claim.entryForm) {
    case 'copies':
      return { copies: share }
    case 'candidates':
      return { candidates: share }
    case 'candidatesByHalfDay':
      return { halfDays: [{ date: claim.firstDate, morning: share, afternoon: 0 }] }
    case 'applications':
      return { applications: share, coefficient: 1 }
    case 'hours': {
      const minutes = workedMinutes(claim)
      return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
    }
    case 'slots':
      return { slots: claim.slots.map(({ date, startTime, endTime }) => ({ date, from: startTime, to: endTime })) }
    default:
      return null
  }
}

/** Roads are longer than the straight line; 1.3 is a common ratio in France, good enough for an invented journey. */
const roadRatio = 1.3

function roadKm(claim: ClaimFacts): number | null {
  const { homeLatitude, homeLongitude, centreLatitude, centreLongitude } = claim
  if (homeLatitude === null || homeLongitude === null || centreLatitude === null || centreLongitude === null)
    return null
  const straight = greatCircleMetres(
    { latitude: homeLatitude, longitude: homeLongitude },
    { latitude: centreLatitude, longitude: centreLongitude },
  )
  return Math.max(1, Math.round((straight / 1000) * roadRatio))
}

/**
 * The journeys a claimant would declare: by car for most, by train on a ticket for some, none for a few. A lunch where the
 * absence covers it; now and then a dinner that no rule gives, so that a reviewer has something to see.
 */
export function inventedJourneys(claim: ClaimFacts): readonly Journey[] {
  const [prefilled] = claim.journeys
  const order = orderOf(claim.number)
  const km = roadKm(claim)
  if (prefilled === undefined || km === null || oneIn(order, 11, 4)) return []
  const days = new Set(claim.slots.map(({ date }) => date)).size
  const onTheWay = 30 + Math.round(km)
  const departTime = timeOf(minutesOf(claim.slots[0]?.startTime ?? '08:00') - onTheWay)
  const returnTime = timeOf(minutesOf(claim.slots.at(-1)?.endTime ?? '18:00') + onTheWay)
  const byTrain = km > 40 && oneIn(order, 3, 0)
  const isAuthorised = claim.vehicleCv !== null && oneIn(order, 10, 1)
  const throughLunch = departTime <= '11:00' && returnTime >= '14:00'
  return [
    {
      ...prefilled,
      departAt: `${claim.firstDate}T${departTime}`,
      returnAt: `${claim.lastDate}T${returnTime}`,
      mode: byTrain ? 'TRAIN_2ND' : 'CAR',
      carRegime: isAuthorised ? 'AUTHORISED' : 'CONVENIENCE',
      carDecision: isAuthorised ? 'Accord du chef de bureau' : '',
      oneWayKm: km,
      trips: 2 * days,
      ticketsCents: byTrain ? 2 * days * (Math.round(km * 0.14) * 100 + 90) : 0,
      lunches: throughLunch && days === 1 ? 1 : 0,
      dinners: oneIn(order, 29, 5) ? 1 : 0,
    },
  ]
}
