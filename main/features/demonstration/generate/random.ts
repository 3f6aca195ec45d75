/**
 * Seeded pseudo-random numbers: mulberry32 (Tommy Ettinger, public domain), 32 bits of state, period 2^32. Enough to
 * invent people, never for secrets. The same seed gives the same sequence on every machine.
 */
export type Random = Readonly<{
  /** A number in [0, 1). */
  next(): number
  /** A whole number, both bounds included. */
  between(min: number, max: number): number
  /** True with that probability. */
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** A new list in random order. */
  shuffle<T>(list: readonly T[]): T[]
  /** An independent sequence: adding a draw to one leaves the others as they were. */
  fork(label: string): Random
}>

/** FNV-1a over UTF-16 units, to turn a label into a seed. */
function hash(label: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < label.length; index += 1)
    value = Math.imul(value ^ label.charCodeAt(index), 0x01000193) >>> 0
  return value
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const item = list[between(0, list.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
    shuffle: (list) => {
      const copy = [...list]
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = between(0, index)
        const [a, b] = [copy[index], copy[other]]
        if (a !== undefined && b !== undefined) [copy[index], copy[other]] = [b, a]
      }
      return copy
    },
    fork: (label) => randomFrom(hash(label, seed)),
  }
}
