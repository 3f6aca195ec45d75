import type { CandidatePerson, Exclusion, PersonStatus, RuleFunction } from '../types.ts'
import { personStatuses } from '../types.ts'

/** What the staff files say of a person's post, as the store keeps it. */
export type PostFacts = Readonly<{
  trainee: number
  onLeave: number
  partTimePercent: number
  contractEnd: string | null
  category: 'PUBLIC_AGENT' | 'EXTERNAL' | 'RETIRED'
}>

/** The statuses that exclusions may be about; several may hold at once. */
export function statusesOf(post: PostFacts): PersonStatus[] {
  const held: Readonly<Record<PersonStatus, boolean>> = {
    trainee: post.trainee === 1,
    fixedTerm: post.contractEnd !== null,
    onLeave: post.onLeave === 1,
    partTime: post.partTimePercent < 100,
    external: post.category === 'EXTERNAL',
    retired: post.category === 'RETIRED',
  }
  return personStatuses.filter((status) => held[status])
}

/** True when the person is one of those the exclusion names, whatever the exam: status and discipline both match. */
export function exclusionNames(
  exclusion: Pick<Exclusion, 'status' | 'discipline'>,
  person: Pick<CandidatePerson, 'statuses' | 'disciplines'>,
): boolean {
  const { status, discipline } = exclusion
  return (
    (status === 'any' || person.statuses.includes(status)) &&
    (discipline === null || person.disciplines.includes(discipline))
  )
}

/** True when the exclusion counts for that exam. */
export const exclusionCovers = ({ exam }: Pick<Exclusion, 'exam'>, examCode: string): boolean =>
  exam === null || exam === examCode

/** People whom a rule of the office leaves out (services.md 1.6, P12): trainees, contract staff of a discipline. */
export const exclusionRule: RuleFunction = (person, seat, settings) => {
  const met = settings.exclusions.find((one) => exclusionCovers(one, seat.exam) && exclusionNames(one, person))
  return {
    rule: 'exclusion',
    satisfied: met === undefined,
    facts: met ? { status: met.status, discipline: met.discipline, exam: met.exam, reason: met.reason } : {},
  }
}
