/** Seconds without a key or a touch after which a kiosk asks whether somebody is still there (ux.md S24). */
export const kioskIdleSeconds = 90

/** Seconds the person then has to answer. */
export const kioskWarningSeconds = 30

/** How many times longer a person may ask the first of these to be (K12). */
export const moreTimeFactor = 10
