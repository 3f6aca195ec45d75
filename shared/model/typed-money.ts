/** What a typed text means as an amount in integer cents. */
export type TypedMoney =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'cents'; cents: number }>
  | Readonly<{ kind: 'format' }>
  | Readonly<{ kind: 'tooPrecise' }>
  | Readonly<{ kind: 'tooLarge' }>

/** Amounts stay far below the integers a double holds exactly; nothing in this work reaches a billion euros. */
const largestEuros = 999_999_999

/**
 * Reads euros with a decimal comma (or point), thousands apart by spaces of any kind, an optional `€`.
 * `1.234` and `1,234` are refused (thousands or decimals?), more than two decimals too: nothing is rounded.
 */
export function typedMoney(typed: string): TypedMoney {
  const text = typed
    .replace(/€/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  if (text === '') return typed.includes('€') ? { kind: 'format' } : { kind: 'empty' }
  const parts = /^(-?)(\d+|\d{1,3}(?: \d{3})+)(?:[,.](\d+))?$/.exec(text)
  if (!parts) return { kind: 'format' }
  const [, sign, whole = '', decimals = ''] = parts
  if (decimals.length > 2) return { kind: 'tooPrecise' }
  const euros = Number(whole.replaceAll(' ', ''))
  if (euros > largestEuros) return { kind: 'tooLarge' }
  const cents = euros * 100 + Number(decimals.padEnd(2, '0'))
  return { kind: 'cents', cents: sign === '-' && cents > 0 ? -cents : cents }
}

/** Integer cents as the text a person would type: `1250,50`. */
export function centsAsTyped(cents: number): string {
  const size = Math.abs(cents)
  return `${cents < 0 ? '-' : ''}${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`
}
