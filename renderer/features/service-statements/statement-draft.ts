import { type Unreadable, unreadable } from '../../components/fields/field-props.ts'
import type { client } from '../../data/client.ts'

export type StatedMission = Awaited<ReturnType<typeof client.serviceStatements.missions>>[number]
export type StatementLine = Awaited<ReturnType<typeof client.serviceStatements.lines>>[number]

/** What is being stated of one person; `value` is in the unit of the mission type (things or minutes). */
export type LineDraft = Readonly<{ present: boolean | null; value: number | null | Unreadable }>

/** Whether service is stated in minutes, in things, or by presence alone. */
export function unitOf(entryForm: string): 'minutes' | 'things' | 'presence' {
  if (entryForm === 'hours' || entryForm === 'slots') return 'minutes'
  return ['copies', 'candidates', 'applications'].includes(entryForm) ? 'things' : 'presence'
}

/**
 * Where a statement starts from: what is stated already, else the duration of the convocation, or what the person declared;
 * the head of centre changes the exceptions only.
 */
export function startOf(line: StatementLine, mission: Pick<StatedMission, 'entryForm' | 'minutes'>): LineDraft {
  const unit = unitOf(mission.entryForm)
  if (unit === 'presence') return { present: line.present, value: null }
  const stated = unit === 'minutes' ? line.minutes : line.quantity
  const expected = unit === 'minutes' ? mission.minutes : line.declared
  return { present: line.present, value: line.present === null ? expected : stated }
}

export type StatementFault = Readonly<{ assignmentId: string; name: string; kind: 'missing' | 'unreadable' }>

/** What stops a mission from being attested: somebody neither present nor absent, or a number that cannot be read. */
export const faultsOf = (
  lines: readonly StatementLine[],
  drafts: ReadonlyMap<string, LineDraft>,
): readonly StatementFault[] =>
  lines.flatMap(({ assignmentId, intervenant }): StatementFault[] => {
    const draft = drafts.get(assignmentId)
    if (draft === undefined || draft.present === null) return [{ assignmentId, name: intervenant, kind: 'missing' }]
    return draft.present && draft.value === unreadable ? [{ assignmentId, name: intervenant, kind: 'unreadable' }] : []
  })

/** The lines for the core; the caller has checked that there is no fault. */
export const statementOf = (entryForm: string, drafts: ReadonlyMap<string, LineDraft>) =>
  [...drafts].map(([assignmentId, { present, value }]) => {
    const unit = unitOf(entryForm)
    const counted = present === true && typeof value === 'number' ? value : null
    return {
      assignmentId,
      present: present === true,
      quantity: unit === 'things' ? counted : null,
      minutes: unit === 'minutes' ? counted : null,
    }
  })
