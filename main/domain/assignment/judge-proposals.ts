import type { Facts } from '../../../shared/model/result.ts'
import { firstRefusal } from './eligibility/rule-book.ts'
import { holding, leaving, seating } from './held.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext } from './types.ts'

/** Somebody on an empty seat (`added`), in place of its holder (`moved`), or its holder off it (`removed`). */
export type Proposal = Readonly<{
  seatId: string
  intervenantId: string
  kind: 'added' | 'moved' | 'removed'
  replacedIntervenantId: string | null
}>

/** A seat as it stands now; `holder` is null while it is empty, `free` while a run may take it away from its holder. */
export type StandingSeat = Readonly<{ context: SeatContext; holder: string | null; free: boolean }>

export type StaleProposal = Readonly<{ seatId: string; intervenantId: string; rule: string; facts: Facts }>

type Judged<P> = Readonly<{ good: readonly P[]; stale: readonly StaleProposal[] }>

/**
 * Which proposals still hold together on what stands now, in the order given. Holders leave before anybody arrives, so
 * that people who change places may; a holder whose replacement is refused stays, and then counts against the others: the
 * judgement starts again until nothing more is refused.
 */
export function judgeProposals<P extends Proposal>(
  proposals: readonly P[],
  seats: ReadonlyMap<string, StandingSeat>,
  people: readonly CandidatePerson[],
  settings: EligibilitySettings,
): Judged<P> {
  const stale = new Map<string, StaleProposal>()
  const refuse = ({ seatId, intervenantId }: P, rule: string, facts: Facts = {}) =>
    stale.set(seatId, { seatId, intervenantId, rule, facts: { ...facts } })
  for (const proposal of proposals) {
    const seat = seats.get(proposal.seatId)
    if (seat === undefined || seat.holder !== proposal.replacedIntervenantId)
      refuse(proposal, proposal.kind === 'added' ? 'assignments.seatTaken' : 'assignments.changedSince')
    else if (seat.holder !== null && !seat.free) refuse(proposal, 'assignments.keptSince')
  }
  for (;;) {
    const before = stale.size
    const good = proposals.filter(({ seatId }) => !stale.has(seatId))
    const persons = new Map(people.map((person) => [person.id, person]))
    const gone = new Map<string, Set<string>>()
    for (const { seatId, replacedIntervenantId } of good) {
      const mission = seats.get(seatId)?.context.mission
      if (mission === undefined || replacedIntervenantId === null) continue
      gone.set(mission, (gone.get(mission) ?? new Set()).add(replacedIntervenantId))
    }
    const arrived = new Map<string, Arrived[]>()
    for (const { seatId, replacedIntervenantId } of good) {
      const seat = seats.get(seatId)
      const holder = persons.get(replacedIntervenantId ?? '')
      if (seat && holder) persons.set(holder.id, leaving(holder, seat.context.mission))
    }
    for (const proposal of good) {
      const seat = seats.get(proposal.seatId)
      const context = seat && juryOf(seat.context, gone, arrived)
      const person = persons.get(proposal.intervenantId)
      if (proposal.kind === 'removed' || context === undefined) continue
      if (person === undefined) {
        refuse(proposal, 'assignments.changedSince')
        continue
      }
      const refusal = firstRefusal(person, context, settings)
      if (refusal === null) {
        persons.set(person.id, holding(person, context))
        arrived.set(context.mission, [...(arrived.get(context.mission) ?? []), { person, role: context.role }])
      } else refuse(proposal, `eligibility.${refusal.rule}`, refusal.facts)
    }
    if (stale.size === before) return { good, stale: [...stale.values()] }
  }
}

type Arrived = Readonly<{ person: CandidatePerson; role: string }>

/** The seat with the jury it would have: without those who leave, with those who arrived before. */
function juryOf(
  seat: SeatContext,
  gone: ReadonlyMap<string, ReadonlySet<string>>,
  arrived: ReadonlyMap<string, readonly Arrived[]>,
): SeatContext {
  const left = gone.get(seat.mission)
  const standing = left ? { ...seat, members: seat.members.filter(({ person }) => !left.has(person)) } : seat
  return (arrived.get(seat.mission) ?? []).reduce((one, { person, role }) => seating(one, person, role), standing)
}
