import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { DoneQuestion } from './done-question.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { feeNotice, travelNotice } from './follow-sentences.ts'
import { ClaimHistory } from './history.tsx'
import { PayTracker } from './pay-tracker.tsx'
import { useTravelReason } from './travel-reason.ts'
import { useWord } from './words.ts'

const tracks = ['fee', 'travel'] as const

/** What the history says last of a part: since when it stands so, and why. */
function useStanding(sheet: ClaimSheet): (track: (typeof tracks)[number]) => string {
  const t = useText()
  const format = useFormat()
  const word = useWord('claims.states')
  return (track) => {
    const state = track === 'fee' ? sheet.feeState : sheet.travelState
    const last = sheet.history.findLast((line) => line.track === track && line.toState === state)
    const values = { track: t(`claims.tracks.${track}`), state: word(state) }
    // The day, not an act, moves a claim from coming to open: the history has no line for that.
    if (last === undefined || last.event === 'create') return t('claimWizard.follow.state', values)
    const since = { ...values, date: format.longDate(localMinute(last.at).slice(0, 10)) }
    return last.reason === ''
      ? t('claimWizard.follow.stateSince', since)
      : t('claimWizard.follow.stateReason', { ...since, reason: last.reason })
  }
}

/** What is to be done for the fee, and who enters it: in red where it is the office (F234). */
function FeeNotice({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const { textKey, isOffice } = feeNotice(sheet)
  return textKey.startsWith('claimWizard.follow.author.') ? (
    <p className="claim-note" data-tone={isOffice ? 'error' : undefined}>
      {t(textKey)}
    </p>
  ) : (
    <p>{t(textKey)}</p>
  )
}

/** The follow-up: what is asked, where each part stands (F216), the mission not done, and what happened. */
export function FollowStep({ sheet, keeper }: { sheet: ClaimSheet; keeper: DraftKeeper }) {
  const t = useText()
  const standing = useStanding(sheet)
  const hasCause = sheet.travelState === 'NONE' || sheet.travelState === 'ELSEWHERE'
  const reason = useTravelReason(hasCause ? sheet.travelReason : '').sentence
  return (
    <>
      <DoneQuestion sheet={sheet} keeper={keeper} />
      <section className="claim-part" aria-labelledby="claim-standing">
        <h3 id="claim-standing">{t('claimWizard.follow.title')}</h3>
        <FeeNotice sheet={sheet} />
        <p>{reason || t(travelNotice(sheet))}</p>
        {tracks.map((track) => (
          <p key={track}>{standing(track)}</p>
        ))}
        {sheet.comment !== '' && <p>{t('claimWizard.fee.comment', { comment: sheet.comment })}</p>}
      </section>
      <PayTracker claimId={sheet.id} />
      <ClaimHistory history={sheet.history} />
    </>
  )
}
