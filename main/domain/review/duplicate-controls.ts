import { fold } from '../../../shared/model/fold.ts'
import { absences, type TimedLine } from '../rates/travel-window.ts'
import { type Control, conform, found, source, textSource } from './control.ts'
import { type HalfDay, sharedSlot, type WorkedSlot } from './half-days.ts'

/** A journey of a claim as two claims are compared by it; `rank` is its place in the claim, from 1. */
export type ComparedJourney = Readonly<{ rank: number; fromTown: string; toTown: string; timed: TimedLine }>

/** A claim as it is compared with the other ones of the same person. */
export type ComparedClaim = Readonly<{
  id: string
  number: string
  missionId: string
  centreId: string
  centre: string
  /** When the person was there; none where the work is done anywhere (copies, applications). */
  halves: readonly HalfDay[]
  /** Hours asked to be paid. */
  hours: readonly WorkedSlot[]
  /** Whether a fee is asked for. */
  feeAsked: boolean
  journeys: readonly ComparedJourney[]
}>

/** A document of the claim that another claim has too, byte for byte. */
export type SharedDocument = Readonly<{ name: string; claim: string; claimId: string; samePerson: boolean }>

/** The fee excludes any other pay for the same activity (regulation.md 1.9). */
const onePay = textSource('Décret n° 2010-235 du 5 mars 2010')
/** All journeys of a day are on the first mission of the day (F192, F267). */
const others = source('otherClaims')

const sameHalf = (one: HalfDay, other: HalfDay): boolean => one.date === other.date && one.half === other.half

/** The same work asked to be paid twice, or two places at once. */
function workTwice(own: ComparedClaim, other: ComparedClaim): Control[] {
  const to = { claim: other.number, claimId: other.id }
  const bothPaid = own.feeAsked && other.feeAsked
  if (bothPaid && own.missionId === other.missionId) return [found('missionTwice', onePay, to)]
  const hours = bothPaid ? sharedSlot(own.hours, other.hours) : null
  if (hours !== null) return [found('hoursTwice', onePay, { ...to, ...hours })]
  if (own.centreId === other.centreId) return []
  const [first] = own.halves
    .filter((half) => other.halves.some((taken) => sameHalf(half, taken)))
    .toSorted((one, later) => one.date.localeCompare(later.date) || later.half.localeCompare(one.half))
  if (first === undefined) return []
  return [found('sameHalfDay', others, { ...to, date: first.date, half: first.half, centre: other.centre })]
}

/** When somebody was away, by the times they gave alone: two trains taken one after the other do not cross. */
const awayOf = ({ timed }: ComparedJourney) =>
  absences([{ line: { ...timed, mode: 'CAR' as const } }]).flatMap(({ windows }) => windows)

const townsOf = ({ fromTown, toTown }: ComparedJourney): string =>
  [fold(fromTown), fold(toTown)].toSorted((one, other) => one.localeCompare(other)).join(' - ')

const crosses = (own: ComparedJourney, other: ComparedJourney): boolean =>
  awayOf(own).some((one) => awayOf(other).some(({ start, end }) => one.start < end && start < one.end))

const leavesOn = ({ timed }: ComparedJourney): string => timed.departAt?.slice(0, 10) ?? ''

/** What a journey has in common with those of another claim: the worst of it. */
function journeyTwice(own: ComparedJourney, other: ComparedClaim): Control[] {
  const same = (journey: ComparedJourney) => townsOf(own) === townsOf(journey)
  const facts = { journey: own.rank, claim: other.number, claimId: other.id, on: leavesOn(own) }
  const crossing = other.journeys.filter((journey) => crosses(own, journey))
  if (crossing.some(same)) return [found('journeyTwice', others, facts)]
  if (crossing.length > 0) return [found('journeysCross', others, facts)]
  const again = other.journeys.some((journey) => same(journey) && leavesOn(own) === leavesOn(journey))
  return again ? [found('journeyAgain', others, facts)] : []
}

/** The same means between the same towns at the same hours, on two lines of the claim itself. */
function repeatedLines({ journeys, number }: ComparedClaim): Control[] {
  const lineOf = (journey: ComparedJourney) =>
    [journey.timed.mode, townsOf(journey), journey.timed.departAt, journey.timed.returnAt].join(' ')
  return journeys
    .filter((journey) => journeys.some((other) => other.rank < journey.rank && lineOf(other) === lineOf(journey)))
    .map((journey) =>
      found('journeyTwice', source('claim'), { journey: journey.rank, claim: number, on: leavesOn(journey) }),
    )
}

const documentTwice = ({ name, claim, claimId, samePerson }: SharedDocument): Control =>
  found(samePerson ? 'documentTwice' : 'documentOfAnother', others, { document: name, claim, claimId })

/**
 * What a claim asks for that another claim asks for too: the same mission, hours, half-day in another centre, journey or
 * document (regulation.md 1.9, F192, F267; pains-and-peers.md, duplicates). The order in which claims are given changes
 * nothing, and what is found of two claims is found of either.
 */
export function duplicateControls(
  own: ComparedClaim,
  otherClaims: readonly ComparedClaim[],
  documents: readonly SharedDocument[],
): Control[] {
  const sorted = otherClaims.toSorted((one, other) => one.number.localeCompare(other.number))
  const given = documents.toSorted((one, other) =>
    `${one.name} ${one.claim}`.localeCompare(`${other.name} ${other.claim}`),
  )
  const twice = [
    ...sorted.flatMap((other) => workTwice(own, other)),
    ...repeatedLines(own),
    ...own.journeys.flatMap((journey) => sorted.flatMap((other) => journeyTwice(journey, other))),
    ...given.map(documentTwice),
  ]
  return twice.length > 0 || otherClaims.length === 0
    ? twice
    : [conform('nothingTwice', others, { others: otherClaims.length })]
}
