import type { ClaimTrack } from '../../domain/claims/claim-states.ts'

/** The two circuits of payment, which may land in different months (services.md 1.9, regulation.md 2.9). */
export const circuits = ['fees', 'travel'] as const
export type Circuit = (typeof circuits)[number]

export const claimTrackOf: Readonly<Record<Circuit, ClaimTrack>> = { fees: 'fee', travel: 'travel' }
