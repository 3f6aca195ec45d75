import { type MissionType, missionTypes } from '../rates/rate-document.ts'
import { formsOfRate } from '../rates/rate-of-type.ts'

/** What a type of mission asks and gives, as the office writes it. */
export type TypeTerms = Readonly<{
  entryForm: string
  enteredBy: string
  /** Null: no text decides, the office must. */
  feeRight: boolean | null
  rateType: string | null
  roles: readonly string[]
  /** Candidates or copies that one person takes, by role. */
  roleLoads: Readonly<Record<string, number>>
}>

export type WrongTerms = 'noRole' | 'loadOfOtherRole' | 'nobodyEnters' | 'nothingToEnter' | 'unpaidEntry' | 'formOfRate'

/** A rate type that the engine knows. */
export const isRateType = (rateType: string): rateType is MissionType =>
  (missionTypes as readonly string[]).includes(rateType)

/** Why a type cannot be written: what it says in one place contradicts what it says in another. */
export function wrongTerms(terms: TypeTerms): WrongTerms | null {
  const { entryForm, enteredBy, feeRight, rateType, roles, roleLoads } = terms
  if (roles.length === 0) return 'noRole'
  if (Object.keys(roleLoads).some((role) => !roles.includes(role))) return 'loadOfOtherRole'
  if (entryForm !== 'none' && enteredBy === 'nobody') return 'nobodyEnters'
  if (entryForm === 'none' && enteredBy !== 'nobody') return 'nothingToEnter'
  if (feeRight === false && entryForm !== 'none') return 'unpaidEntry'
  if (rateType === null || !isRateType(rateType)) return null
  return formsOfRate(rateType).includes(entryForm) ? null : 'formOfRate'
}

/**
 * Who enters the fee of a type. Digital marking, help with the running and national juries are entered by somebody else
 * (F182, F220, F234). A type for which no text decides opens nothing that nobody enters; otherwise the office decides by
 * entering it.
 */
export function feeEntryOf({
  feeRight,
  enteredBy,
}: Readonly<{ feeRight: boolean | null; enteredBy: string }>): 'claimant' | 'office' | 'none' {
  if (feeRight === false || enteredBy === 'nobody') return 'none'
  return feeRight === true && enteredBy === 'intervenant' ? 'claimant' : 'office'
}
