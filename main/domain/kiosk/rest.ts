/** Wrong codes for one number after which it rests, and after which it rests for a day (reliability.md T2). */
const failuresBeforeRest = 3
const failuresBeforeDay = 10

const restMinutes = 15
const dayMinutes = 24 * 60

/**
 * The instant until which a number with that many wrong codes since its last good one is refused; null while it is not. It
 * rests for a quarter of an hour at every third, and for a day from the tenth on: only the desk helps then.
 */
export function numberRestsUntil(failures: number, at: string): string | null {
  const minutes = failures >= failuresBeforeDay ? dayMinutes : failures % failuresBeforeRest === 0 ? restMinutes : 0
  return failures > 0 && minutes > 0 ? new Date(Date.parse(at) + minutes * 60_000).toISOString() : null
}
