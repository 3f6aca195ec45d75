import type { TextKey } from './index.ts'
import { isTextKey, type Say } from './text-key.ts'

type RateLineWords = Readonly<{ track: 'fee' | 'travel'; code: string; unit: string; quantity: string }>

/** What a line of a computation pays for, by the first word of its rate: the words of the estimate on screen. */
export function rateLineKey({ track, code }: Pick<RateLineWords, 'track' | 'code'>): TextKey {
  const family = `claimsScreen.estimate.families.${code.split('.')[0]}`
  return isTextKey(family) ? family : `claims.tracks.${track}`
}

/** A decimal of the core (`0.32`) as the reader writes it. */
export const decimalIn = (language: 'fr' | 'en', decimal: string): string =>
  language === 'fr' ? decimal.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : decimal

/** The unit of a line as words; the code itself where nobody named it. */
export function unitWord(say: Say, unit: string): string {
  const key = `claimsScreen.estimate.units.${unit}`
  return isTextKey(key) ? say(key) : unit
}
