import { goTo, StatusTag, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'

type Waiting = Awaited<ReturnType<typeof client.liquidation.waiting>>[number]

/** What one circuit could pay now, how much of it is stopped, and the way to its next batch. */
export function CircuitPanel({ waiting }: { waiting: Waiting }) {
  const t = useText()
  const format = useFormat()
  const circuit = t(`liquidation.circuits.${waiting.circuit}`)
  const { blockers } = waiting
  const isEmpty = waiting.claims === 0 && blockers.length === 0
  return (
    <section className="claim-part" aria-label={circuit}>
      <h3>{circuit}</h3>
      <p className="circuit-amount">
        {t('liquidationScreen.claims', { count: waiting.claims, amount: format.cents(waiting.cents) })}
      </p>
      <p>
        <StatusTag tone={blockers.length > 0 ? 'warning' : 'success'}>
          {blockers.length > 0
            ? t('liquidationScreen.blockers', { count: blockers.length })
            : t('liquidationScreen.noBlockers')}
        </StatusTag>
      </p>
      {isEmpty ? (
        <p className="claim-small">{t('liquidationScreen.nothing')}</p>
      ) : (
        <div className="claim-buttons">
          <button
            type="button"
            className="button"
            data-variant={waiting.claims > 0 ? 'primary' : undefined}
            onClick={() => goTo(`/liquidation/prepare/${waiting.circuit}`)}
          >
            {t('liquidationScreen.prepare', { circuit })}
          </button>
        </div>
      )}
    </section>
  )
}
