import { textsIn } from '../../../shared/text/catalogue.ts'
import { paymentReturns } from '../../../shared/text/payment-returns.ts'

type Said = Readonly<{ code: string | null; reason: string | null }>

/** Histories are written in French. */
const { reasons, noReason } = textsIn(paymentReturns, 'fr')

const isKnown = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code)

/** The code of a refusal when its words are known: reasons of ISO 20022 (external code list of the status reasons). */
const knownCode = (code: string | null): keyof typeof reasons | null => {
  const upper = code?.toUpperCase() ?? ''
  return isKnown(upper) ? upper : null
}

/** Why finance refused a line, in words: those of the code where they are known, then those of the file. */
export function reasonWords({ code, reason }: Said): string {
  const known = knownCode(code)
  const words = [known === null ? code : `${known} : ${reasons[known]}`, reason].filter((one) => one !== null)
  return words.length === 0 ? noReason : words.join(' - ')
}
