import type { Occupation, ReviewRow } from '../../../shared/contract/review.ts'
import { goTo, StatusTag, useFormat, useText } from '../../components/index.ts'
import { useDrawn } from './after-drawn.tsx'
import { ControlsTag } from './controls-tag.tsx'
import type { Place } from './desk.ts'
import { useOccupations } from './use-occupation.ts'

/** Lines shown around the claim on screen: a queue of thousands is not drawn to show where one is. */
const before = 6
const after = 24
/** Those that a window shows of them at once. */
const afterAtFirst = 12

type LineProps = Readonly<{ row: ReviewRow; current: boolean; place: Place; colleague: Occupation | undefined }>

function QueueLine({ row, current, place, colleague }: LineProps) {
  const t = useText()
  const format = useFormat()
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
  const others = useOccupations().filter(({ mine }) => !mine)
  const last = useDrawn() ? after : afterAtFirst
  const index = Math.max(0, (place.position ?? 1) - 1)
  const shown = place.rows.slice(Math.max(0, index - before), index + last)
  return (
    <nav className="review-queue" aria-label={t('reviewScreen.panes.queue')}>
      <h2>{t('reviewScreen.panes.queue')}</h2>
      {shown.length === 0 && <p>{t('reviewScreen.emptySentence')}</p>}
      <ol>
        {shown.map((row) => (
          <QueueLine
            key={row.id}
            row={row}
            current={row.id === id}
            place={place}
            colleague={others.find(({ claimId }) => claimId === row.id)}
          />
        ))}
      </ol>
      <button type="button" className="button" onClick={() => goTo('/review')}>
        {t('reviewScreen.wholeQueue')}
      </button>
    </nav>
  )
}
