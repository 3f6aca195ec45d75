import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { DoneQuestion } from './done-question.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { ClaimHistory } from './history.tsx'
import { hasForm } from './missing-points.ts'
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

/** States in which the person may still enter something, or will. */
const open = new Set(['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'RETURNED'])

/** Who enters the fee: the red notice where it is the office (F234), the origin where it is SANTORIN or a president. */
function FeeNotice({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  if (sheet.feeState === 'NONE') return <p>{t('claimWizard.follow.fee.none')}</p>
  if (hasForm(sheet))
    return <p>{t(`claimWizard.follow.fee.${open.has(sheet.feeState) ? 'intervenant' : 'declared'}`)}</p>
  const author = sheet.enteredBy === 'santorin' || sheet.enteredBy === 'president' ? sheet.enteredBy : 'office'
  return (
    <p className="claim-note" data-tone={author === 'office' ? 'error' : undefined}>
      {t(`claimWizard.follow.fee.${author}`)}
    </p>
  )
}

/** The follow-up: what is asked, where each part stands (F216), the mission not done, and what happened. */
export function FollowStep({ sheet, keeper }: { sheet: ClaimSheet; keeper: DraftKeeper }) {
  const t = useText()
  const standing = useStanding(sheet)
  const reason = useTravelReason(sheet.travelState === 'NONE' ? sheet.travelReason : '').sentence
  return (
    <>
      <DoneQuestion sheet={sheet} keeper={keeper} />
      <section className="claim-part" aria-labelledby="claim-standing">
        <h3 id="claim-standing">{t('claimWizard.follow.title')}</h3>
        <FeeNotice sheet={sheet} />
        <p>
          {sheet.travelState === 'NONE'
            ? reason || t('claimWizard.follow.travel.none')
            : t('claimWizard.follow.travel.mine')}
        </p>
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
