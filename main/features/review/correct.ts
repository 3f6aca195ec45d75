import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { CorrectionReason } from '../../../shared/model/review.ts'
import type { ClaimTrack } from '../../domain/claims/claim-states.ts'
import { differencesOf, isCorrectable } from '../../domain/review/index.ts'
import type { ClaimFacts } from '../claims/index.ts'

export type Declared = Readonly<{ entry: ClaimEntry | null; journeys: Journey[] }>

export type Corrections = Declared &
  Readonly<{ reasons: readonly Readonly<{ field: string; reason: CorrectionReason }>[] }>

/** One value sanctioned otherwise than declared, with why, as it is kept and shown to the person. */
export type Correction = Readonly<{ field: string; declared: string; sanctioned: string; reason: CorrectionReason }>

/** The claim as the office corrects it, and what that changed. */
export type Corrected = Readonly<{ claim: ClaimFacts; corrections: readonly Correction[] }>

const trackOf = (field: string): ClaimTrack => (field.startsWith('entry') ? 'fee' : 'travel')

/**
 * Applies the office's corrections to a claim, in memory (ux.md S16, C). Each difference needs its reason. Refused (RULE):
 * `review.notCorrectable` (facts: field) for what only the person may change or for a part that is not being decided,
 * `review.correctionReasonMissing` (field).
 */
export function correct(
  claim: ClaimFacts,
  { entry, journeys, reasons }: Corrections,
  decided: ReadonlySet<ClaimTrack>,
): Result<Corrected> {
  const declared = { entry: claim.sanctionedEntry ?? claim.entry, journeys: claim.journeys }
  const reasonOf = new Map(reasons.map(({ field, reason }) => [field, reason]))
  const corrections: Correction[] = []
  for (const difference of differencesOf(declared, { entry, journeys })) {
    const { field } = difference
    if (!isCorrectable(difference) || !decided.has(trackOf(field))) return refuse('review.notCorrectable', { field })
    const reason = reasonOf.get(field)
    if (reason === undefined) return refuse('review.correctionReasonMissing', { field })
    corrections.push({ ...difference, reason })
  }
  const touches = (track: ClaimTrack) => corrections.some(({ field }) => trackOf(field) === track)
  return ok({
    claim: {
      ...claim,
      correctedEntry: touches('fee') ? entry : null,
      correctedJourneys: touches('travel') ? journeys : null,
    },
    corrections,
  })
}
