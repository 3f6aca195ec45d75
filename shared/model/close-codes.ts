/** Why a connection ended (RFC 6455, 7.4); the page decides by it whether to try again. */
export const closeCodes = {
  goingAway: 1001,
  refused: 1008,
  tooLarge: 1009,
  /** The same window was opened a second time; the newer one stays. */
  openElsewhere: 4409,
} as const
