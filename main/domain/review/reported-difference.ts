import { type Control, found, source } from './control.ts'

/** What a person says is wrong in the quantity that somebody else gave of their claim. */
export type ReportedDifference = Readonly<{ quantity: number | null; comment: string }>

/** What the office has to look at when a person contests the quantity received (ux.md S7b): their number, their words. */
export const differenceControls = (difference: ReportedDifference | null): readonly Control[] => {
  if (difference === null) return []
  const { quantity, comment } = difference
  return [
    ...(quantity === null ? [] : [found('quantityContested', source('claim'), { claimed: quantity })]),
    ...(comment === '' ? [] : [found('differenceReported', source('claim'), { comment })]),
  ]
}
