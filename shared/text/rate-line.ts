import type { Language } from './catalogue.ts'
import type { TextKey } from './index.ts'
import { isTextKey, type Say } from './text-key.ts'

type RateLineWords = Readonly<{ track: 'fee' | 'travel'; code: string; unit: string; quantity: string; rate: string }>

/** What a line of a computation pays for, by the first word of its rate: the words of the estimate on screen. */
export function rateLineKey({ track, code }: Pick<RateLineWords, 'track' | 'code'>): TextKey {
  const family = `claimsScreen.estimate.families.${code.split('.')[0]}`
  return isTextKey(family) ? family : `claims.tracks.${track}`
}

/** A decimal of the core (`0.32`) as the reader writes it. */
export const decimalIn = (language: Language, decimal: string): string =>
  language === 'fr' ? decimal.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : decimal

/** The unit of a line as words, in the number of its quantity; the code itself where nobody named it. */
export function unitWord(say: Say, { unit, quantity }: Pick<RateLineWords, 'unit' | 'quantity'>): string {
  const key = `claimsScreen.estimate.units.${unit}`
  return isTextKey(`${key}_other`) ? say(key as TextKey, { count: Number(quantity) }) : unit
}

const minutesOf = (hours: string): number => Math.round(Number(hours) * 60)

/** A number of hours as a clock counts them: the core keeps 2.3333 for 2 h 20. */
const hoursIn = (say: Say, hours: string): string => {
  const minutes = minutesOf(hours)
  return say('claimsScreen.estimate.hours', {
    hours: Math.trunc(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  })
}

const rates = {
  fr: new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 6 }),
}

/** One computed line as a sentence: what is paid, how much of it, at which rate. What is paid as it cost has no rate. */
export function rateLineSentence(say: Say, language: Language, line: RateLineWords): string {
  const what = say(rateLineKey(line))
  if (line.unit === 'AS_PAID') return say('claimsScreen.estimate.asPaid', { what })
  const quantity =
    line.unit === 'HOUR'
      ? hoursIn(say, line.quantity)
      : say('claimsScreen.estimate.quantity', {
          quantity: decimalIn(language, line.quantity),
          unit: unitWord(say, line),
        })
  return say('claimsScreen.estimate.line', { what, quantity, rate: rates[language].format(Number(line.rate)) })
}
