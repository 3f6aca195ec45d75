import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { TextKey } from '../../../shared/text/index.ts'
import { unreadable } from '../../components/fields/field-props.ts'
import { type Draft, entryOf, type JourneyDraft, journeyOf } from './draft.ts'

export type StepId = 'follow' | 'fee' | 'travel' | 'recap'

/** One thing to put right before sending, with the field where it is. */
export type MissingPoint = Readonly<{
  step: StepId
  fieldId: string
  textKey: TextKey
  values: Readonly<Record<string, number>>
}>

const open = ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']

/** Whether the intervenant types in a part of the claim today. */
export const isOpen = (state: string): boolean => open.includes(state)

/** Whether the fee of this claim has a form that its intervenant fills. */
export const hasForm = ({ entryForm, enteredBy }: Pick<ClaimSheet, 'entryForm' | 'enteredBy'>): boolean =>
  enteredBy === 'intervenant' && ['copies', 'candidates', 'applications', 'hours', 'slots'].includes(entryForm)

/** The first field of each form. */
const firstField: Readonly<Record<string, string>> = {
  copies: 'entry-copies',
  candidates: 'entry-candidates',
  applications: 'entry-applications',
  hours: 'entry-hours',
  slots: 'entry-as-convoked',
}

function feePoints(sheet: ClaimSheet, draft: Draft): MissingPoint[] {
  if (!isOpen(sheet.feeState) || !hasForm(sheet)) return []
  const entry = entryOf(sheet.entryForm, draft)
  const point = (textKey: TextKey, fieldId: string, values = {}): MissingPoint => ({
    step: 'fee',
    textKey,
    fieldId,
    values,
  })
  const first = firstField[sheet.entryForm] ?? ''
  if (entry === unreadable) return [point('claimsScreen.recap.entryUnreadable', draft.slots[0] ? 'slot-0-date' : first)]
  if (entry === null) return [point('claimsScreen.recap.entryMissing', first)]
  return draft.slots.flatMap(({ from, to }, index) =>
    to > from ? [] : [point('claimsScreen.recap.slotBackwards', `slot-${index}-to`, { position: index + 1 })],
  )
}

function journeyPoints(draft: JourneyDraft, index: number): MissingPoint[] {
  const point = (textKey: TextKey, field: string): MissingPoint => ({
    step: 'travel',
    textKey,
    fieldId: `journey-${index}-${field}`,
    values: { position: index + 1 },
  })
  const journey = journeyOf(draft)
  if (journey === null) return [point('claimsScreen.recap.journeyUnreadable', 'departDate')]
  const points: MissingPoint[] = []
  if (journey.fromTown.trim() === '') points.push(point('claimsScreen.recap.journeyTown', 'fromTown'))
  if (journey.toTown.trim() === '') points.push(point('claimsScreen.recap.journeyTown', 'toTown'))
  if (journey.returnAt < journey.departAt) points.push(point('claimsScreen.recap.journeyBackwards', 'returnDate'))
  if (journey.miscCents > 0 && journey.miscComment.trim() === '')
    points.push(point('claimsScreen.recap.journeyComment', 'miscComment'))
  return points
}

/** What is missing before a claim may be sent, in the order of its steps. */
export const missingPoints = (sheet: ClaimSheet, draft: Draft): readonly MissingPoint[] => [
  ...feePoints(sheet, draft),
  ...(isOpen(sheet.travelState) ? draft.journeys.flatMap(journeyPoints) : []),
]
