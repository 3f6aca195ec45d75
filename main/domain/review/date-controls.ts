import { prescribedOn } from '../rates/limitation.ts'
import { type Control, conform, found, source, textSource } from './control.ts'

/** The days a claim is judged on; `firstSentOn` is when it was sent for the first time, null where the office entered it. */
export type ClaimDays = Readonly<{ lastDate: string; firstSentOn: string | null; closesOn: string | null }>

const limitation = textSource('Loi n° 68-1250 du 31 décembre 1968, art. 1')

/**
 * The closing date of the session (F30) and the limitation of four years (regulation.md 5). A claim given back keeps the day
 * it was sent first. What is prescribed is refused by the rates themselves.
 */
export function dateControls({ lastDate, firstSentOn, closesOn }: ClaimDays): Control[] {
  if (firstSentOn === null) return []
  const until = prescribedOn(lastDate)
  const closing =
    closesOn === null
      ? []
      : [
          firstSentOn > closesOn
            ? found('sentLate', source('session'), { firstSentOn, closesOn })
            : conform('sentInTime', source('session'), { firstSentOn, closesOn }),
        ]
  return firstSentOn > until ? closing : [...closing, conform('limitationKept', limitation, { until })]
}
