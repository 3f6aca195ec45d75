import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { TextKey } from '../../../shared/text/index.ts'
import { unreadable } from '../../components/fields/field-props.ts'
import { type Draft, entryOf, formNames } from './draft.ts'
import { candidateDaysOf, halves, isTime, slotsOf, timesOf } from './draft-days.ts'
import { journeyPoints } from './travel-points.ts'

export type StepId = 'follow' | 'fee' | 'travel' | 'recap'

/** One thing to put right before sending, with the field where it is. */
export type MissingPoint = Readonly<{
  step: StepId
  fieldId: string
  textKey: TextKey
  values: Readonly<Record<string, number>>
}>

const open = ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']

/** Whether a part in that state waits for its intervenant. */
export const isOpen = (state: string): boolean => open.includes(state)

type Opened = Pick<ClaimSheet, 'feeState' | 'travelState' | 'served'>

/** Whether the intervenant types in a part of the claim today: it waits for them, and the office has not closed the service. */
export const feeOpen = ({ feeState, served }: Opened): boolean => served && isOpen(feeState)
export const travelOpen = ({ travelState, served }: Opened): boolean => served && isOpen(travelState)
export const someOpen = (sheet: Opened): boolean => feeOpen(sheet) || travelOpen(sheet)

/** States in which the office has taken the fee over, or there is none. */
const notTyped = ['NONE', 'OFFICE_TO_ENTER', 'OFFICE_ENTERED']

/** Whether the fee of this claim has a form that its intervenant fills (F217, F220, F234). */
export const hasForm = (sheet: Pick<ClaimSheet, 'entryForm' | 'enteredBy' | 'feeState'>): boolean =>
  formNames.includes(sheet.entryForm) &&
  (isOpen(sheet.feeState) || (sheet.enteredBy === 'intervenant' && !notTyped.includes(sheet.feeState)))

/** The first field of each form. */
export const firstField: Readonly<Record<string, string>> = {
  copies: 'entry-copies',
  candidates: 'entry-candidates',
  candidatesByHalfDay: 'entry-add-line',
  applications: 'entry-applications',
  hours: 'entry-hours',
  slots: 'entry-as-convoked',
}

function feePoints(sheet: ClaimSheet, draft: Draft): MissingPoint[] {
  if (!feeOpen(sheet) || !hasForm(sheet)) return []
  const entry = entryOf(sheet.entryForm, draft)
  const point = (textKey: TextKey, fieldId: string, values = {}): MissingPoint => ({
    step: 'fee',
    textKey,
    fieldId,
    values,
  })
  const first = firstField[sheet.entryForm] ?? ''
  if (entry === unreadable)
    return [point('claimsScreen.recap.entryUnreadable', unreadField(sheet.entryForm, draft) ?? first)]
  if (entry === null) return [point('claimsScreen.recap.entryMissing', first)]
  if (sheet.entryForm !== 'slots') return []
  return draft.days.flatMap((day, index) =>
    halves
      .filter((half) => isBackwards(timesOf(day, half)))
      .map((half) => point('claimsScreen.recap.slotBackwards', `day-${index}-${half}To`, { position: index + 1 })),
  )
}

/** Whether some times end before they begin. */
export const isBackwards = ({ from, to }: ReturnType<typeof timesOf>): boolean =>
  isTime(from) && isTime(to) && to <= from

/** The first field of the first line that cannot be read. */
function unreadField(form: string, { days, candidateDays }: Draft): string | null {
  const lines = form === 'slots' ? days : form === 'candidatesByHalfDay' ? candidateDays : []
  const index = lines.findIndex((_, position) =>
    form === 'slots'
      ? slotsOf(days.slice(position, position + 1)) === null
      : candidateDaysOf(candidateDays.slice(position, position + 1)) === null,
  )
  return index < 0 ? null : `day-${index}-date`
}

/** What is missing before a claim may be sent, in the order of its steps. */
export const missingPoints = (sheet: ClaimSheet, draft: Draft): readonly MissingPoint[] => [
  ...feePoints(sheet, draft),
  ...(travelOpen(sheet) ? draft.journeys.flatMap(journeyPoints) : []),
]
