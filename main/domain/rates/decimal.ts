/** A non-negative exact quantity as a fraction, so that thirds of an hour and 3.0825 euros lose nothing before the one rounding. */
export type Exact = Readonly<{ numerator: bigint; denominator: bigint }>

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * Reads a non-negative decimal written as text (`"3.0825"`) or a finite JSON number, exactly as written.
 * Throws a RangeError on anything else: documents are validated before they come here.
 */
export function exact(value: string | number): Exact {
  const match = DECIMAL.exec(String(value))
  if (!match) throw new RangeError('Not a non-negative decimal')
  const [, whole = '0', fraction = '', exponent = '0'] = match
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n }
}

export const zero: Exact = { numerator: 0n, denominator: 1n }

export const ratio = (numerator: number, denominator: number): Exact => {
  const [over, under] = [exact(numerator), exact(denominator)]
  return { numerator: over.numerator * under.denominator, denominator: over.denominator * under.numerator }
}

export const plus = (left: Exact, right: Exact): Exact => ({
  numerator: left.numerator * right.denominator + right.numerator * left.denominator,
  denominator: left.denominator * right.denominator,
})

/** `left - right`, floored at zero. */
export const lessOrZero = (left: Exact, right: Exact): Exact => {
  const numerator = left.numerator * right.denominator - right.numerator * left.denominator
  return numerator <= 0n ? zero : { numerator, denominator: left.denominator * right.denominator }
}

export const times = (left: Exact, right: Exact): Exact => ({
  numerator: left.numerator * right.numerator,
  denominator: left.denominator * right.denominator,
})

export const isAtMost = (left: Exact, right: Exact): boolean =>
  left.numerator * right.denominator <= right.numerator * left.denominator

export const smaller = (left: Exact, right: Exact): Exact => (isAtMost(left, right) ? left : right)

export const isZero = (value: Exact): boolean => value.numerator === 0n

/** Nearest integer, halves upwards. */
const roundHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator)

/** Euros to integer cents, rounded half up once (regulation.md 1.5: one rounding per claim line). */
export const toCents = (euros: Exact): number => Number(roundHalfUp(euros.numerator * 100n, euros.denominator))

const ceiling = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator - 1n) / denominator

/** Euros to integer cents, any part of a cent counting for one. */
export const ceilCents = (euros: Exact): number => Number(ceiling(euros.numerator * 100n, euros.denominator))

/** The price of a ticket as the carrier prints it: cut at the cent, then up to the next ten cents (regulation.md 2.6). */
export function ticketPrice({ numerator, denominator }: Exact): Exact {
  const cents = (numerator * 100n) / denominator
  return { numerator: ceiling(cents, 10n), denominator: 10n }
}

/** Shortest decimal text; quantities that do not end (a third of an hour) are shown with four decimals. */
export function toText(value: Exact): string {
  const scaled = roundHalfUp(value.numerator * 10_000n, value.denominator)
    .toString()
    .padStart(5, '0')
  const fraction = scaled.slice(-4).replace(/0+$/, '')
  return fraction === '' ? scaled.slice(0, -4) : `${scaled.slice(0, -4)}.${fraction}`
}

/** Back to a JSON number, for counters of kilometres. */
export const toNumber = (value: Exact): number => Number(toText(value))
