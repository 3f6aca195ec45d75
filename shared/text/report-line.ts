import type { TextKey } from './index.ts'
import { rateLineKey } from './rate-line.ts'
import { isTextKey } from './text-key.ts'

type Line = Readonly<{ track: 'fee' | 'travel'; item: string }>

/** What a line of the financial report is about: how a fee is paid, what of the travel, or what batches add to claims. */
export function reportLineKey({ track, item }: Line): TextKey {
  const adjustment = `dashboard.report.adjustments.${item}`
  if (isTextKey(adjustment)) return adjustment
  if (track === 'travel') return item === '' ? 'dashboard.report.travelToCome' : rateLineKey({ track, code: item })
  const key = `missionTypes.rateTypes.${item}`
  return isTextKey(key) ? key : 'missionTypes.form.noRateType'
}
