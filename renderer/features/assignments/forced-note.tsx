import { useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { VerdictList } from '../verdict-list.tsx'
import type { SeatRow } from './seat-row.ts'

/** That a seat was given against rules: by whom, when, why, and which rules. */
export function ForcedNote({ forced }: { forced: NonNullable<SeatRow['forced']> }) {
  const t = useText()
  const format = useFormat()
  const { author, at, broken } = forced
  const reason = forced.reason || t('retention.wordsErased')
  return (
    <div className="forced-note">
      <p>{t('assignments.panel.forced', { author, reason, at: format.dateTime(localMinute(at)) })}</p>
      {broken.length > 0 && (
        <>
          <p>{t('assignments.panel.forcedRules')}</p>
          <VerdictList verdicts={broken} />
        </>
      )}
    </div>
  )
}
