import type { TextKey } from '../../../shared/text/index.ts'
import { type JourneyDraft, journeyOf } from './draft.ts'

const isFilled = (value: JourneyDraft['trips']): boolean => typeof value === 'number' && value > 0

/** A line as the mission filled it in: nothing was asked for yet. */
export const isUntouched = (draft: JourneyDraft): boolean =>
  !(['oneWayKm', 'trips', 'ticketsCents', 'miscCents', 'lunches', 'adminLunches', 'dinners', 'nights'] as const).some(
    (name) => isFilled(draft[name]),
  )

/** The button that opens the details of a journey, by its place. */
export const journeyButton = (index: number): string => `journey-${index}`

export type JourneyPoint = Readonly<{
  step: 'travel'
  fieldId: string
  textKey: TextKey
  values: Readonly<Record<string, number>>
  /** The field of the details where it is. */
  field: string
}>

/** What is missing in one journey before sending; the point leads to the line, whose details open on the field. */
export function journeyPoints(draft: JourneyDraft, index: number): JourneyPoint[] {
  const point = (textKey: TextKey, field: string): JourneyPoint => ({
    step: 'travel',
    textKey,
    fieldId: journeyButton(index),
    values: { position: index + 1 },
    field,
  })
  const journey = journeyOf(draft)
  if (journey === null) return [point('claimsScreen.recap.journeyUnreadable', 'departDate')]
  const points: JourneyPoint[] = []
  const missing = (isMissing: boolean, textKey: TextKey, field: string) => {
    if (isMissing) points.push(point(textKey, field))
  }
  missing(journey.fromTown.trim() === '', 'claimsScreen.recap.journeyTown', 'fromTown')
  missing(journey.fromPostalCode.trim() === '', 'claimTravel.points.postalCode', 'fromPostalCode')
  missing(journey.toTown.trim() === '', 'claimsScreen.recap.journeyTown', 'toTown')
  missing(journey.toPostalCode.trim() === '', 'claimTravel.points.postalCode', 'toPostalCode')
  const backwards = journey.daily
    ? journey.returnAt.slice(10) < journey.departAt.slice(10) || journey.returnAt < journey.departAt
    : journey.returnAt < journey.departAt
  missing(backwards, 'claimsScreen.recap.journeyBackwards', 'returnTime')
  if (isUntouched(draft)) return points
  const byCar = journey.mode === 'CAR'
  missing(byCar && journey.oneWayKm > 0 !== journey.trips > 0, 'claimTravel.points.distance', 'oneWayKm')
  const decided = journey.carRegime === 'CONVENIENCE' || journey.carDecision.trim() !== ''
  missing(byCar && !decided, 'claimTravel.points.decision', 'carDecision')
  missing(journey.miscCents > 0 && journey.miscNature === '', 'claimTravel.points.nature', 'miscNature')
  missing(journey.miscCents > 0 && journey.miscComment.trim() === '', 'claimTravel.points.comment', 'miscComment')
  return points
}
