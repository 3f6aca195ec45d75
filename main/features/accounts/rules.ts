/** After this many wrong passwords in a row the account rests for a while (CNIL: throttled passwords). */
export const attemptsBeforeRest = 5

/** How long it rests, in minutes. */
const restMinutes = 15

/** The instant until which an account with that many failures in a row refuses to answer; null while it does not. */
export function restsUntil(failedAttempts: number, now: string): string | null {
  if (failedAttempts < attemptsBeforeRest) return null
  return new Date(Date.parse(now) + restMinutes * 60_000).toISOString()
}
