import type { ReviewRow } from '../../../shared/contract/review.ts'
import { goTo, StatusTag, useFormat, useText } from '../../components/index.ts'
import { ControlsTag } from './controls-tag.tsx'
import type { Place } from './desk.ts'
import { useOccupations } from './use-occupation.ts'

/** Lines shown around the claim on screen: a queue of thousands is not drawn to show where one is. */
const before = 6
const after = 24

function QueueLine({ row, current, place }: { row: ReviewRow; current: boolean; place: Place }) {
  const t = useText()
  const format = useFormat()
  const colleague = useOccupations().find(({ claimId, mine }) => claimId === row.id && !mine)
  const decided = place.decided.get(row.id)
  return (
    <li data-decided={decided}>
      <button type="button" aria-current={current ? 'true' : undefined} onClick={() => goTo(`/review/${row.id}`)}>
        <span className="review-queue-head">
          <span>{row.number}</span>
          <span>{format.cents(row.feeCents + row.travelCents)}</span>
        </span>
        <span>{row.intervenant}</span>
        {decided === undefined ? (
          <ControlsTag row={row} />
        ) : (
          <StatusTag tone="information">{t(`reviewScreen.decided.${decided}`)}</StatusTag>
        )}
        {colleague !== undefined && <span>{t('reviewScreen.occupiedBy', { by: colleague.by })}</span>}
      </button>
    </li>
  )
}

/** The queue around the claim on screen; decided lines stay, with their word, until one leaves. */
export function QueuePane({ id, place }: { id: string; place: Place }) {
  const t = useText()
  const index = Math.max(0, (place.position ?? 1) - 1)
  const shown = place.rows.slice(Math.max(0, index - before), index + after)
  return (
    <nav className="review-queue" aria-label={t('reviewScreen.panes.queue')}>
      <h2>{t('reviewScreen.panes.queue')}</h2>
      {shown.length === 0 && <p>{t('reviewScreen.emptySentence')}</p>}
      <ol>
        {shown.map((row) => (
          <QueueLine key={row.id} row={row} current={row.id === id} place={place} />
        ))}
      </ol>
      <button type="button" className="button" onClick={() => goTo('/review')}>
        {t('reviewScreen.wholeQueue')}
      </button>
    </nav>
  )
}
