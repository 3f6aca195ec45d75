import type { ReturnRecord } from '../../../shared/contract/payment-returns.ts'
import type { Format, StatusTone, Translate } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

export const stateTones: Readonly<Record<ReturnRecord['state'], StatusTone>> = {
  previewed: 'pending',
  applied: 'success',
  undone: 'stopped',
}

/** Why finance refused, in words: those of its code where they are known, then those of the file. */
export function reasonText(t: Translate, { code, reason }: Readonly<{ code: string; reason: string }>): string {
  const key = `paymentReturns.reasons.${code.toUpperCase()}`
  const words = isTextKey(key) ? t('paymentReturns.reason', { code: code.toUpperCase(), words: t(key) }) : code
  const said = [words, reason].filter((one) => one !== '')
  return said.length === 0 ? t('paymentReturns.noReason') : said.join(' - ')
}

/** So many lines for so much money. */
export const partText = (t: Translate, format: Format, { lines, cents }: ReturnRecord['paid']): string =>
  t('paymentReturns.part', { count: lines, shown: format.number(lines), amount: format.cents(cents) })
