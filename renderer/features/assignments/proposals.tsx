import { useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'

type Summary = Awaited<ReturnType<typeof client.assignments.summary>>

type ProposalsProps = Readonly<{
  run: NonNullable<Summary['run']>
  proposals: Summary['proposals']
  /** Null while they are on screen. */
  onShow: (() => void) | null
}>

/** That proposals wait for a decision, and how good their plan is: nothing is written before they are accepted. */
export function Proposals({ run, proposals, onShow }: ProposalsProps) {
  const t = useText()
  const format = useFormat()
  const { bound } = run
  const objective = format.number(run.objective)
  const gap = bound === null || bound === 0 ? null : Math.max(0, ((run.objective - bound) / bound) * 100)
  return (
    <section className="proposals" aria-label={t('assignments.proposals.title')}>
      <h2>{t('assignments.proposals.title')}</h2>
      <p>
        {t('assignments.proposals.sentence', {
          filled: format.number(run.filled),
          seats: format.number(run.seats),
          seconds: format.number(Math.round(run.seconds)),
          seed: run.seed,
        })}{' '}
        {t('planner.proposals.sentence', {
          open: format.number(proposals.open),
          stale: format.number(proposals.stale),
        })}
      </p>
      <p className="planner-hint">
        {bound === null || gap === null
          ? t('assignments.proposals.unproved', { objective })
          : t('planner.proposals.gap', {
              objective,
              bound: format.number(bound),
              gap: format.number(Number(gap.toFixed(1))),
            })}
      </p>
      {onShow && (
        <div className="screen-actions">
          <button type="button" className="button" data-variant="primary" onClick={onShow}>
            {t('assignments.proposals.show')}
          </button>
        </div>
      )}
    </section>
  )
}
