import { type MiscNature, miscNatures } from './misc-natures.ts'

/** What an office decides of the travel part of claims. */
export type TravelSettings = Readonly<{
  /** Natures of miscellaneous costs that the office refunds (decision X5: they differ between academies). */
  miscNatures: readonly MiscNature[]
  /** Whether a journey prefilled from a residence must leave from one of the two residences (F265). */
  departureLocked: boolean
}>

/** Until the office says otherwise: every nature, and a departure that may be replaced. */
export const usualTravelSettings: TravelSettings = { miscNatures, departureLocked: false }
