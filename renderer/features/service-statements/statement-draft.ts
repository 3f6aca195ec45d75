import {
  type DifferenceReason,
  differencesOf,
  minutesOf,
  needsReason,
  type ServiceDay,
  type ServiceForm,
  serviceUnitOf,
  shareOut,
} from '../../../shared/model/service-statements.ts'
import { type Unreadable, unreadable } from '../../components/fields/field-props.ts'
import type { client } from '../../data/client.ts'

export type StatedMission = Awaited<ReturnType<typeof client.serviceStatements.missions>>[number]
export type StatementSheet = Awaited<ReturnType<typeof client.serviceStatements.sheet>>
export type StatementLine = StatementSheet['lines'][number]

type Typed = number | null | Unreadable

/** What is being stated of one person; `value` counts things or hours, `days` the hours of each date. */
export type LineDraft = Readonly<{
  present: boolean | null
  value: Typed
  days: readonly Readonly<{ date: string; hours: Typed }>[]
  reason: DifferenceReason | null
  note: string
}>

export type Drafts = ReadonlyMap<string, LineDraft>

/** Hours are typed with two decimals, which is finer than a minute. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100
const minutesIn = (hours: number): number => Math.round(hours * 60)

const toHours = (minutes: number | null): number | null => (minutes === null ? null : hoursOf(minutes))

/** Minutes known in all, laid on the dates of the convocation: as it has them if they add up, else on the first date. */
function onDates(minutes: number | null, days: readonly ServiceDay[]): LineDraft['days'] {
  if (minutes === null || minutes === minutesOf(days))
    return days.map((day) => ({ date: day.date, hours: minutes === null ? null : hoursOf(day.minutes) }))
  return days.map(({ date }, index) => ({ date, hours: index === 0 ? hoursOf(minutes) : 0 }))
}

const typedDays = (days: readonly ServiceDay[]): LineDraft['days'] =>
  days.map(({ date, minutes }) => ({ date, hours: hoursOf(minutes) }))

/**
 * Where the entry of a person starts from: what is stated or recorded already, else what was declared, counted by the exam
 * system or convoked; the head of centre changes the exceptions only (ux.md S22).
 */
export function startOf(line: StatementLine, form: ServiceForm): LineDraft {
  const said = line.stated ?? line.recorded
  const inHours = form === 'help' || form === 'practical'
  if (said === null || said.present !== true) {
    const value = inHours ? toHours(line.starting) : line.starting
    const days = form === 'practical' ? onDates(line.starting, line.startingDays) : []
    return { present: said?.present ?? null, value, days, reason: said?.reason ?? null, note: said?.note ?? '' }
  }
  const { present, quantity, minutes, reason, note } = said
  const ownDays = said.days.length > 0 ? typedDays(said.days) : onDates(minutes, line.startingDays)
  return {
    present,
    value: inHours ? toHours(minutes) : quantity,
    days: form === 'practical' ? ownDays : [],
    reason,
    note,
  }
}

/** The quantity of a draft in the unit of its form (things or minutes); null where none is given or read. */
export function countOf(draft: LineDraft, form: ServiceForm): number | null {
  if (draft.present !== true || form === 'presence') return null
  if (form === 'practical') {
    const read = draft.days.flatMap(({ hours }) => (typeof hours === 'number' ? minutesIn(hours) : []))
    return read.length === 0 ? null : read.reduce((sum, minutes) => sum + minutes, 0)
  }
  if (typeof draft.value !== 'number') return null
  return form === 'help' ? minutesIn(draft.value) : draft.value
}

const countsOf = (line: StatementLine, draft: LineDraft, form: ServiceForm) => ({
  convened: line.convened,
  declared: line.declared,
  counted: countOf(draft, form),
})

export const differencesIn = (line: StatementLine, draft: LineDraft, form: ServiceForm) =>
  differencesOf(countsOf(line, draft, form))

/** Whether the count of a person has to be explained. */
export const explains = (line: StatementLine, draft: LineDraft, form: ServiceForm): boolean =>
  needsReason(countsOf(line, draft, form))

export type StatementFault = Readonly<{
  assignmentId: string
  name: string
  kind: 'missing' | 'unreadable' | 'reasonMissing' | 'noteMissing'
}>

const isUnreadable = ({ value, days }: LineDraft, form: ServiceForm): boolean =>
  form === 'practical' ? days.some(({ hours }) => hours === unreadable) : value === unreadable

/** What stops people from being attested: nobody stays between present and absent, and a contradiction wants a reason. */
export const faultsOf = (
  lines: readonly StatementLine[],
  drafts: Drafts,
  form: ServiceForm,
): readonly StatementFault[] =>
  lines.flatMap((line): StatementFault[] => {
    const { assignmentId, intervenant: name } = line
    const draft = drafts.get(assignmentId)
    const fault = (kind: StatementFault['kind']) => [{ assignmentId, name, kind }]
    if (draft === undefined || draft.present === null) return fault('missing')
    if (!draft.present) return []
    if (isUnreadable(draft, form)) return fault('unreadable')
    if (!explains(line, draft, form)) return []
    if (draft.reason === null) return fault('reasonMissing')
    return draft.reason === 'other' && draft.note.trim() === '' ? fault('noteMissing') : []
  })

/** The lines for the core, in the unit it keeps; the caller has checked that there is no fault. */
export const entriesOf = (lines: readonly StatementLine[], drafts: Drafts, form: ServiceForm) =>
  lines.flatMap(({ assignmentId }) => {
    const draft = drafts.get(assignmentId)
    if (draft === undefined) return []
    const count = countOf(draft, form)
    const inMinutes = form === 'help' || form === 'practical'
    const days = draft.present === true && form === 'practical' ? draft.days : []
    return {
      assignmentId,
      present: draft.present,
      quantity: inMinutes ? null : count,
      minutes: inMinutes ? count : null,
      days: days.flatMap(({ date, hours }) => (typeof hours === 'number' ? [{ date, minutes: minutesIn(hours) }] : [])),
      reason: draft.reason,
      note: draft.note.trim(),
    }
  })

/** A global entry: a total shared between the people present, or the same hours for each of them (services.md 1.2). */
export function sharedBetween(
  lines: readonly StatementLine[],
  drafts: Drafts,
  mission: Pick<StatedMission, 'entryForm'>,
  total: number,
): ReadonlyMap<string, number> {
  const present = lines.filter(({ assignmentId }) => drafts.get(assignmentId)?.present !== false)
  const inThings = serviceUnitOf(mission.entryForm) === 'things'
  const shares = inThings ? shareOut(total, present.length) : present.map(() => total)
  return new Map(present.map(({ assignmentId }, index) => [assignmentId, shares[index] ?? 0]))
}
