import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { StatusTag, type StatusTone, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { Refusal } from '../refusal.tsx'
import { enteredOf, hasUnread } from './draft.ts'
import type { DraftKeeper, DraftView, Saving } from './draft-keeper.ts'
import { EntrySummary } from './entry-summary.tsx'

const tones: Readonly<Record<Saving, StatusTone>> = {
  pristine: 'neutral',
  waiting: 'pending',
  saving: 'pending',
  saved: 'success',
  unreadable: 'warning',
  kept: 'warning',
  refused: 'error',
  conflict: 'error',
}

const clock = (at: Date): string => localMinute(at.toISOString()).slice(11)

function useSaveSentence({ saving, savedAt, base, draft }: DraftView): string {
  const t = useText()
  const format = useFormat()
  if (saving === 'saved' && savedAt !== null) return t('claimsScreen.save.saved', { time: clock(savedAt) })
  if (saving === 'waiting' || saving === 'saving') return t('claimsScreen.save.waiting')
  // A line that was just added has nothing that could not be read: it lacks its values.
  if ((saving === 'unreadable' || saving === 'kept') && !hasUnread(draft)) return t('claimsScreen.save.incomplete')
  if (saving === 'unreadable' || saving === 'kept' || saving === 'refused' || saving === 'conflict')
    return t(`claimsScreen.save.${saving}`)
  if (base.sentAt !== null) return t('claimsScreen.save.sent', { date: format.dateTime(localMinute(base.sentAt)) })
  return t(base.mayEdit ? 'claimsScreen.save.pristine' : 'claimsScreen.save.readOnly')
}

function Conflict({ keeper, view, other }: { keeper: DraftKeeper; view: DraftView; other: ClaimSheet }) {
  const t = useText()
  const mine = enteredOf(view.base, view.draft)
  return (
    <section className="claim-part" aria-labelledby="claim-conflict">
      <h2 id="claim-conflict">{t('claimsScreen.conflict.title')}</h2>
      <div className="claim-conflict">
        <div>
          <h3>{t('claimsScreen.conflict.mine')}</h3>
          {mine === null ? <p>{t('claimsScreen.save.unreadable')}</p> : <EntrySummary {...mine} />}
          <button type="button" className="button" onClick={() => void keeper.keepMine()}>
            {t('claimsScreen.conflict.keepMine')}
          </button>
        </div>
        <div>
          <h3>{t('claimsScreen.conflict.other')}</h3>
          <EntrySummary entry={other.entry} journeys={other.journeys} />
          <button type="button" className="button" onClick={keeper.takeOther}>
            {t('claimsScreen.conflict.takeOther')}
          </button>
        </div>
      </div>
    </section>
  )
}

/** The line that always says what is saved and what is not, and what to do when saving was refused. */
export function SaveLine({ keeper, view }: { keeper: DraftKeeper; view: DraftView }) {
  const t = useText()
  const sentence = useSaveSentence(view)
  return (
    <>
      <div className="save-line">
        <span role="status" aria-label={t('claimsScreen.save.label')}>
          <StatusTag tone={tones[view.saving]}>{sentence}</StatusTag>
        </span>
        {view.saving === 'refused' && (
          <button type="button" className="button" onClick={() => void keeper.flush()}>
            {t('claimsScreen.save.again')}
          </button>
        )}
      </div>
      {view.saving === 'refused' && <Refusal problem={view.problem} title={t('claimsScreen.save.failedTitle')} />}
      {view.other !== null && <Conflict keeper={keeper} view={view} other={view.other} />}
    </>
  )
}
