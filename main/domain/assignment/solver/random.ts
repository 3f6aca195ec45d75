/** A seeded stream of numbers: the same seed gives the same stream on every machine. */
export type RandomStream = Readonly<{
  /** A number in `[0, 1)`. */
  next(): number
  /** A whole number in `[0, limit)`. */
  below(limit: number): number
}>

/** sfc32 generator started from one whole number. */
export function randomStream(seed: number): RandomStream {
  let mixer = (seed | 0) ^ 0x2545f491
  const mix = () => {
    mixer = (mixer + 0x9e3779b9) | 0
    let z = Math.imul(mixer ^ (mixer >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) | 0
  }
  let a = mix()
  let b = mix()
  let c = mix()
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i += 1) next()
  return { next, below: (limit) => Math.floor(next() * limit) }
}
