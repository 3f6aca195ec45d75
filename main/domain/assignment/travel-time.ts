import type { SpeedBand } from '../../../shared/model/assignment-settings.ts'

/**
 * Minutes of a journey, begun ones counted whole: each part of it at the speed of its band, so that a longer journey
 * never takes less time. Null when the office gave no speed, or none for the end of the journey.
 */
export function travelMinutes(metres: number, speeds: readonly SpeedBand[]): number | null {
  let from = 0
  let minutes = 0
  for (const { upToKm, kmPerHour } of speeds) {
    const to = upToKm === null ? metres : Math.min(metres, upToKm * 1_000)
    if (to > from) minutes += ((to - from) / 1_000 / kmPerHour) * 60
    from = Math.max(from, to)
    if (from >= metres) return Math.ceil(minutes)
  }
  return null
}
