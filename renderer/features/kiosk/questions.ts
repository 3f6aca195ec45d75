import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { Draft } from '../claims/draft.ts'
import { coverOf, originOf } from '../claims/journey-facts.ts'
import { feeOpen, hasForm, travelOpen } from '../claims/missing-points.ts'
import { isUntouched } from '../claims/travel-points.ts'

export type QuestionId = 'count' | 'asConvoked' | 'travel' | 'distance' | 'price' | 'everyDay' | 'meals'

/** How a person says they came, when they say it here; `none` asks for nothing. */
export type Means = 'none' | 'car' | 'train' | 'publicTransport'

/** Forms of the fee that one screen can ask for. */
const counted = ['copies', 'candidates', 'hours', 'applications'] as const

/** The form of a fee that is a number; null where it is not one. */
export const countedForm = ({ entryForm }: ClaimSheet) => counted.find((form) => form === entryForm) ?? null

/** Whether a claim can be completed here: dates of candidates and several journeys want a larger screen. */
export const fitsKiosk = (sheet: ClaimSheet): boolean => {
  const fee = !feeOpen(sheet) || !hasForm(sheet) || countedForm(sheet) !== null
  return (fee || sheet.entryForm === 'slots') && (!travelOpen(sheet) || sheet.journeys.length <= 1)
}

/** Whether the journey still has to be asked for: the mission gave one, and nothing was said of it. */
export const asksTravel = (sheet: ClaimSheet, draft: Draft): boolean => {
  const [journey, ...others] = draft.journeys
  return travelOpen(sheet) && journey !== undefined && others.length === 0 && isUntouched(journey)
}

/** Whether the fee has to be asked for: a number always, dates and times only where none were typed. */
export const asksFee = (sheet: ClaimSheet, draft: Draft): boolean =>
  feeOpen(sheet) && hasForm(sheet) && (countedForm(sheet) !== null || draft.days.length === 0)

export type Asked = Readonly<{
  sheet: ClaimSheet
  draft: Draft
  aids: TravelAids | undefined
  /** Whether the fee and the journey were still to be asked for when the claim was opened here. */
  fee: boolean
  travel: boolean
  means: Means | null
}>

function feeQuestions({ sheet, fee }: Asked): readonly QuestionId[] {
  if (!fee) return []
  return [countedForm(sheet) !== null ? 'count' : 'asConvoked']
}

function travelQuestions({ sheet, draft, aids, travel, means }: Asked): readonly QuestionId[] {
  if (!travel) return []
  const [journey] = draft.journeys
  if (means === null || means === 'none' || journey === undefined) return ['travel']
  const distanceKnown = (originOf(aids, journey)?.km ?? null) !== null
  const cover = coverOf(sheet, 0)
  return [
    'travel',
    ...(means === 'car' && !distanceKnown ? (['distance'] as const) : []),
    ...(means === 'car' ? [] : (['price'] as const)),
    ...((aids?.days.length ?? 1) > 1 ? (['everyDay'] as const) : []),
    ...((cover?.lunches ?? 0) + (cover?.dinners ?? 0) > 0 ? (['meals'] as const) : []),
  ]
}

/**
 * What is asked of a claim at a kiosk, one question a screen and in this order: what the office does not know already (ux.md
 * S24). Later questions depend on the answers before them.
 */
export const questionsOf = (asked: Asked): readonly QuestionId[] => [...feeQuestions(asked), ...travelQuestions(asked)]

/** The question after one, or the first; null when all were asked. */
export function questionAfter(asked: Asked, current: QuestionId | null): QuestionId | null {
  const all = questionsOf(asked)
  return all[current === null ? 0 : all.indexOf(current) + 1] ?? null
}
