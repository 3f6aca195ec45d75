import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { useWord } from '../claims/words.ts'
import type { Waiting } from './seal-dialog.tsx'

/** What one circuit could pay now, and what is blocked in it. */
export function CircuitPanel({ waiting, onSeal }: { waiting: Waiting; onSeal: () => void }) {
  const t = useText()
  const format = useFormat()
  const cause = useWord('liquidation.blockers')
  const circuit = t(`liquidation.circuits.${waiting.circuit}`)
  const { blockers } = waiting
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
      {blockers.length > 0 && (
        <section
          className="blockers"
          aria-label={`${t('liquidationScreen.blockersCaption')}, ${circuit}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <table className="plain-table" data-stack>
            <caption className="visually-hidden">{t('liquidationScreen.blockersCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('liquidationScreen.claim')}</th>
                <th scope="col">{t('liquidationScreen.intervenant')}</th>
                <th scope="col">{t('liquidationScreen.cause')}</th>
              </tr>
            </thead>
            <tbody>
              {blockers.map(({ claimNumber, intervenant, rule }) => (
                <tr key={claimNumber}>
                  <th scope="row" data-title={t('liquidationScreen.claim')}>
                    {claimNumber}
                  </th>
                  <td data-title={t('liquidationScreen.intervenant')}>{intervenant}</td>
                  <td data-title={t('liquidationScreen.cause')}>{cause(rule)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {waiting.claims > 0 ? (
        <div className="claim-buttons">
          <button type="button" className="button" data-variant="primary" onClick={onSeal}>
            {t('liquidationScreen.prepare', { circuit })}
          </button>
        </div>
      ) : (
        <p className="claim-small">{t('liquidationScreen.nothing')}</p>
      )}
    </section>
  )
}
