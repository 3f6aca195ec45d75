import type { ClaimEntry } from '../../../shared/contract/claims.ts'

/** The forms of entry of mission types (F221-F236) and the shape of declaration each one takes. */
const fieldOfForm: Readonly<Record<string, string>> = {
  copies: 'copies',
  candidates: 'candidates',
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
