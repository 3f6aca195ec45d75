import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { candidateCost, wishesAbout } from '../../domain/assignment/candidate-cost.ts'
import { obstaclesAmong } from '../../domain/assignment/eligibility/forcing.ts'
import { explainCandidate } from '../../domain/assignment/eligibility/rule-book.ts'
import { heldInYear } from '../../domain/assignment/held.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext } from '../../domain/assignment/types.ts'
import { estimateDistance } from '../../domain/distances/estimate-distance.ts'
import { currentFacts, peopleNames } from './kept-facts.ts'
import { seatGroupId } from './seat-groups.ts'

/** How many people the list of candidates shows; the filter finds any other. */
const shown = 100

/**
 * Who could take a seat, the best first, then the competent ones whom a rule excludes, each with every verdict. Also
 * which rules empty the list, with how many people each excludes. A seat already taken is judged as if it were empty;
 * its holder is not among the candidates.
 */
export async function seatCandidates(services: Services, input: Readonly<{ seatId: string; filter: string }>) {
  const read = services.read()
  const seat = await read.selectFrom('seat').selectAll().where('id', '=', input.seatId).executeTakeFirst()
  const facts = await currentFacts(services)
  const groupId = seat && seatGroupId(seat.missionId, seat.role, seat.paperId)
  const group = facts.groups.find(({ need }) => need.id === groupId)
  if (seat === undefined || group === undefined) return fail('NOT_FOUND', { seatId: input.seatId })
  const holder = group.taken.find(({ seatId }) => seatId === seat.id)
  const context = group.need.seat
  const words = queryWords(input.filter)
  const names = await peopleNames(services)
  const judged = facts.persons.flatMap((person) => {
    const known = names.get(person.id)
    if (known === undefined || person.id === holder?.intervenantId) return []
    if (words.length > 0 && !matchesWords(known.search, words)) return []
    const verdicts = explainCandidate(person, context, facts.settings)
    const competent = verdicts.every(({ rule, satisfied }) => rule !== 'competence' || satisfied)
    if (words.length === 0 && !competent) return []
    const eligible = verdicts.every((verdict) => verdict.satisfied)
    const cost = eligible ? candidateCost(person, context, facts.settings, facts.weights).total : null
    return [{ person, known, verdicts, eligible, cost }]
  })
  const emptiedBy = new Map<string, number>()
  for (const { verdicts } of judged) {
    for (const { rule, satisfied } of verdicts) if (!satisfied) emptiedBy.set(rule, (emptiedBy.get(rule) ?? 0) + 1)
  }
  const ranked = judged.toSorted((a, b) => rank(a) - rank(b) || (a.known.name < b.known.name ? -1 : 1))
  return ok({
    candidates: ranked.slice(0, shown).map(({ person, known, verdicts, eligible, cost }) => ({
      intervenantId: person.id,
      name: known.name,
      school: known.school,
      distanceKm: distanceKm(person, context, facts.settings),
      seats: heldInYear(person, context.year).length,
      load: heldInYear(person, context.year).reduce((sum, held) => sum + held.load, 0),
      maxLoad: person.maxLoad,
      eligible,
      cost,
      forceable: obstaclesAmong(verdicts).kind === 'forceable',
      wishes: wishesAbout(person, context).map(({ preference }) => preference),
      verdicts: verdicts.map(({ rule, satisfied, facts: found }) => ({ rule, satisfied, facts: { ...found } })),
    })),
    eligible: judged.filter((one) => one.eligible).length,
    considered: judged.length,
    emptiedBy: [...emptiedBy].map(([rule, people]) => ({ rule, people })).toSorted((a, b) => b.people - a.people),
  })
}

const rank = (one: Readonly<{ cost: number | null }>): number => one.cost ?? Number.MAX_SAFE_INTEGER

/** Kilometres by road from the person to the centre, or null where one of the places is not known. */
export function distanceKm(person: CandidatePerson, seat: SeatContext, settings: EligibilitySettings): number | null {
  if (person.location === null || seat.centreLocation === null) return null
  return estimateDistance(person.location, seat.centreLocation, settings).kilometres
}
