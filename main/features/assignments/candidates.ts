import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { candidateCost, wishesAbout } from '../../domain/assignment/candidate-cost.ts'
import { obstaclesAmong } from '../../domain/assignment/eligibility/forcing.ts'
import { explainCandidate } from '../../domain/assignment/eligibility/rule-book.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext } from '../../domain/assignment/types.ts'
import { estimateDistance } from '../../domain/distances/estimate-distance.ts'
import { planningFacts } from './planning-facts.ts'

/** How many people the list of candidates shows; the filter finds any other. */
const shown = 100

/**
 * Who could take a seat, the best first, then the competent ones whom a rule excludes, each with every verdict. Also
 * which rules empty the list, with how many people each excludes. A seat already taken is judged as if it were empty.
 */
export async function seatCandidates(services: Services, input: Readonly<{ seatId: string; filter: string }>) {
  const read = services.read()
  const seat = await read.selectFrom('seat').selectAll().where('id', '=', input.seatId).executeTakeFirst()
  const facts = await planningFacts(read)
  const group = facts.groups.find(({ need }) => need.seat.mission === seat?.missionId && need.seat.role === seat.role)
  if (seat === undefined || group === undefined) return fail('NOT_FOUND', { seatId: input.seatId })
  const context = group.need.seat
  const words = queryWords(input.filter)
  const names = await peopleNames(services)
  const judged = facts.persons.flatMap((person) => {
    const verdicts = explainCandidate(person, context, facts.settings)
    const competent = verdicts.every(({ rule, satisfied }) => rule !== 'competence' || satisfied)
    const known = names.get(person.id)
    if (known === undefined) return []
    if (words.length === 0 ? !competent : !matchesWords(known.search, words)) return []
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
      seats: person.held.length,
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

function distanceKm(person: CandidatePerson, seat: SeatContext, settings: EligibilitySettings): number | null {
  if (person.location === null || seat.centreLocation === null) return null
  return estimateDistance(person.location, seat.centreLocation, settings).kilometres
}

async function peopleNames(services: Services) {
  const rows = await services
    .read()
    .selectFrom('intervenant')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenant.id', 'lastName', 'firstName', 'intervenant.search', 'school.name as school'])
    .execute()
  return new Map(
    rows.map(({ id, lastName, firstName, search, school }) => [
      id,
      { name: `${lastName} ${firstName}`, search, school: school ?? '' },
    ]),
  )
}
