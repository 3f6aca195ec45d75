import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import type { ClaimFacts } from './facts.ts'

/** The forms of entry of mission types (F221-F236) and the shape of declaration each one takes. */
const fieldOfForm: Readonly<Record<string, string>> = {
  copies: 'copies',
  candidates: 'candidates',
  candidatesByHalfDay: 'halfDays',
  slots: 'slots',
  hours: 'hours',
  applications: 'applications',
}

/** True when a mission type with this form wants the claimant to declare something. */
export const expectsEntry = (form: string, enteredBy: string): boolean =>
  enteredBy === 'intervenant' && form in fieldOfForm

/** Whether a declaration is the one its form asks for; a type with another form, or none, takes no declaration. */
export function entryFits(form: string, entry: ClaimEntry): boolean {
  const field = fieldOfForm[form]
  return field !== undefined && field in entry
}

/** Who gives the quantity of a claim: on a convocation of the ministry, the president of the jury (F220). */
export const feeAuthor = (claim: Pick<ClaimFacts, 'enteredBy' | 'headerAuthority'>): string =>
  claim.headerAuthority === 'ministry' && claim.enteredBy === 'intervenant' ? 'president' : claim.enteredBy

const statedEntry = (form: string, quantity: number, minutes: number): ClaimEntry | null => {
  if (form === 'copies') return { copies: quantity }
  if (form === 'candidates') return { candidates: quantity }
  return form === 'hours' && minutes > 0 ? { hours: Math.floor(minutes / 60), minutes: minutes % 60 } : null
}

/** The quantity of a claim that its claimant does not enter: the one the office settled, else the one stated (F182, F229). */
export function givenEntry(claim: ClaimFacts): ClaimEntry | null {
  if (feeAuthor(claim) === 'intervenant') return claim.sanctionedEntry
  if (claim.sanctionedEntry !== null) return claim.sanctionedEntry
  const { statedQuantity, statedMinutes } = claim
  if (statedQuantity === null && statedMinutes === null) return null
  return statedEntry(claim.entryForm, statedQuantity ?? 0, statedMinutes ?? 0)
}
