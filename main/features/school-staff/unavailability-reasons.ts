import { type UnavailabilityReason, unavailabilityReasons } from '../../../shared/model/unavailability-reasons.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { schoolStaff } from '../../../shared/text/school-staff.ts'

/** The office keeps reasons as French words, whatever the language of the screen that gave them. */
const words = textsIn(schoolStaff.reasons, 'fr')

const separator = ' : '

/** A reason and its note as one text: what everybody else reads. */
export const reasonText = (reason: UnavailabilityReason, note: string): string =>
  [words[reason], note.trim()].filter((part) => part !== '').join(separator)

/** The reason and the note of such a text; null when it was not written this way. */
export function readReason(text: string): Readonly<{ reason: UnavailabilityReason; note: string }> | null {
  const [word, ...rest] = text.split(separator)
  const reason = unavailabilityReasons.find((candidate) => words[candidate] === word)
  return reason === undefined ? null : { reason, note: rest.join(separator) }
}
