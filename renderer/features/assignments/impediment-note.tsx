import { useFormat, useText } from '../../components/index.ts'
import type { SeatRow } from './seat-row.ts'

/** What the holder of a seat signalled and the office has not answered; the answer is given where all of them are. */
export function ImpedimentNote({ impediment }: { impediment: NonNullable<SeatRow['impediment']> }) {
  const t = useText()
  const format = useFormat()
  const { kind, from, to, explanation } = impediment
  return (
    <div className="forced-note">
      <p>
        {t('planner.panel.impediment', {
          kind: t(`impediments.kinds.${kind}`),
          from: format.longDate(from),
          to: format.longDate(to),
          explanation,
        })}
      </p>
      <p>
        <a href="#/impediments">{t('planner.panel.toImpediments')}</a>
      </p>
    </div>
  )
}
