import type { PairExplanation } from '../../../shared/contract/explanations.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { emptiedList } from '../../domain/assignment/explanation/emptied-list.ts'
import { exchangeFor } from '../../domain/assignment/explanation/exchange.ts'
import { explainPair } from '../../domain/assignment/explanation/explain-pair.ts'
import { passedOver, type Rival } from '../../domain/assignment/explanation/passed-over.ts'
import { remediesFor } from '../../domain/assignment/explanation/remedies.ts'
import { candidateFor } from '../../domain/assignment/explanation/standing-plan.ts'
import type { Readable } from '../../store/index.ts'
import { describeSeats, personNames } from './names.ts'
import { seatOf, standingPlan } from './standing.ts'

const rivalsShown = 5

/** Why this person has, or has not, this seat: rules, price, others, and what would have to change. */
export async function explainSeatPair(
  read: Readable,
  input: Readonly<{ seatId: string; intervenantId: string }>,
): Promise<Result<PairExplanation>> {
  const standing = await standingPlan(read)
  const { plan, rules } = standing
  const found = seatOf(standing, input.seatId)
  if (!found.ok) return found
  const seat = found.value
  const person = plan.persons.find(({ id }) => id === input.intervenantId)
  if (person === undefined) return fail('NOT_FOUND', { intervenantId: input.intervenantId })
  const { verdicts, eligible, parts, cost } = explainPair(candidateFor(person, seat), seat.context, rules)
  const others = passedOver(person.id, seat, plan, rules)
  const { competent } = emptiedList(seat, plan.persons, rules)
  const exchange = exchangeFor(person.id, seat, plan, rules)

  const better = others.better.slice(0, rivalsShown)
  const lessGood = others.lessGood.slice(0, rivalsShown)
  const steps = exchange?.steps ?? []
  const people = await personNames(read, [
    person.id,
    seat.holder,
    ...[...better, ...lessGood].map(({ personId }) => personId),
    ...steps.flatMap((step) => [step.out, step.in]),
  ])
  const described = await describeSeats(read, [seat.id, ...steps.map(({ seatId }) => seatId)])
  const own = described.get(seat.id)
  if (own === undefined) return fail('NOT_FOUND', { seatId: seat.id })
  const rivalOf = ({ personId, difference, holds }: Rival) => ({
    ...people(personId),
    difference,
    holds: holds.map(({ number }) => number),
  })
  return ok({
    seat: own,
    person: people(person.id),
    holder: seat.holder === null ? null : people(seat.holder),
    state: seat.holder === person.id && seat.assignment !== null ? seat.assignment.state : null,
    eligible,
    verdicts: [...verdicts],
    parts: [...parts],
    cost,
    competent,
    excluded: others.excluded,
    better: better.map(rivalOf),
    betterCount: others.better.length,
    lessGood: lessGood.map(rivalOf),
    lessGoodCount: others.lessGood.length,
    remedies: [...remediesFor(verdicts)],
    exchange:
      exchange === null
        ? null
        : {
            difference: exchange.difference,
            displaced: exchange.displaced === null ? null : people(exchange.displaced),
            steps: steps.flatMap((step) => {
              const place = described.get(step.seatId)
              if (place === undefined) return []
              return [
                {
                  seatId: place.id,
                  missionNumber: place.missionNumber,
                  centre: place.centre,
                  date: place.slots[0]?.date ?? '',
                  out: step.out === null ? null : people(step.out).name,
                  in: step.in === null ? null : people(step.in).name,
                },
              ]
            }),
          },
  })
}
