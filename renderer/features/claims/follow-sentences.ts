import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { TextKey } from '../../../shared/text/index.ts'
import { isTextKey } from '../../data/text-key.ts'
import { hasForm, isOpen } from './missing-points.ts'

type Notice = Readonly<{ textKey: TextKey; isOffice: boolean }>

/** States in which the quantity is still to be given, by whoever gives it. */
const isAwaited = (state: string): boolean =>
  isOpen(state) || ['UPCOMING', 'OFFICE_TO_ENTER', 'OFFICE_ENTERED'].includes(state)

const sentenceOf = (part: 'fee' | 'travel', state: string): TextKey => {
  const key = `claimWizard.follow.${part}.${state}`
  return isTextKey(key) ? key : `claimWizard.follow.${part}.NONE`
}

/**
 * What the follow-up says of the fee (F184-F194, F216): what is to be done in its state, or who gives the quantity where the
 * intervenant does not (F220, F229); `isOffice` is the red notice of F234.
 */
export function feeNotice(sheet: Pick<ClaimSheet, 'entryForm' | 'enteredBy' | 'feeState'>): Notice {
  const { feeState, enteredBy } = sheet
  if (hasForm(sheet) || !isAwaited(feeState)) return { textKey: sentenceOf('fee', feeState), isOffice: false }
  const author = enteredBy === 'santorin' || enteredBy === 'president' ? enteredBy : 'office'
  return { textKey: `claimWizard.follow.author.${author}`, isOffice: author === 'office' }
}

/** What the follow-up says of the travel (F184-F192, F216), where no cause of its own says it better. */
export const travelNotice = ({ travelState }: Pick<ClaimSheet, 'travelState'>): TextKey =>
  sentenceOf('travel', travelState)
