/** What a typed text means as a number; `decimals` counts the digits after the comma as typed. */
export type TypedNumber =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'number'; value: number; decimals: number }>
  | Readonly<{ kind: 'format' }>

/** Reads a number with a decimal comma (or point) and thousands apart by spaces of any kind. Nothing is clamped. */
export function typedNumber(typed: string): TypedNumber {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (text === '') return { kind: 'empty' }
  const parts = /^(-?)(\d{1,15}|\d{1,3}(?: \d{3}){1,4})(?:[,.](\d{1,10}))?$/.exec(text)
  if (!parts) return { kind: 'format' }
  const [, sign = '', whole = '', decimals = ''] = parts
  return {
    kind: 'number',
    value: Number(`${sign}${whole.replaceAll(' ', '')}.${decimals || '0'}`),
    decimals: decimals.length,
  }
}

/** A number as the text a person would type, with a decimal comma. */
export const numberAsTyped = (value: number) => String(value).replace('.', ',')

/** An example of what may be typed, within the bounds: what it shows must itself be accepted. */
export const exampleWithin = (decimals: number, least = 0, most = Number.POSITIVE_INFINITY) =>
  numberAsTyped(Math.min(most, Math.max(least, decimals > 0 ? 12.5 : 12)))
