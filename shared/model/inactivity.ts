/** Minutes without a key or a pointer after which a window is locked (F44), unless its office and its person agreed on more. */
export const inactivityMinutes = 30
/** Minutes before that at which the person is asked whether they are still there (F45). */
export const warningMinutes = 5

/** What an office may allow, up to ten times the usual (EN 301 549, 11.2.2.1). */
export const inactivityDelays = [inactivityMinutes, 120, 300] as const
export type InactivityDelay = (typeof inactivityDelays)[number]

/** The delay in force: what the person chose, as far as the office allows. */
export const delayInForce = (chosen: number | null, longest: number): InactivityDelay =>
  inactivityDelays.findLast((delay) => delay <= Math.min(chosen ?? inactivityMinutes, longest)) ?? inactivityMinutes
