import './pay-tracker.css'
import type { PayLane } from '../../../shared/contract/claims.ts'
import { Icon, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { reasonText } from '../payment-returns/return-words.ts'
import { Refusal } from '../refusal.tsx'
import { StateTag } from './state-tag.tsx'

type LaneStep = PayLane['steps'][number]

const marks = { done: 'success', now: 'current', next: 'pending' } as const

function Step({ step, paidOn }: { step: LaneStep; paidOn: string | null }) {
  const t = useText()
  const format = useFormat()
  const { stage, progress, at } = step
  const recordedOn = at === null ? null : localMinute(at).slice(0, 10)
  const on = stage === 'payment' ? (paidOn ?? recordedOn) : recordedOn
  const said =
    progress === 'done' && on !== null
      ? t('payTracker.progress.doneOn', { date: format.longDate(on) })
      : t(`payTracker.progress.${progress}`)
  return (
    <li className="pay-step" data-progress={progress} aria-current={progress === 'now' ? 'step' : undefined}>
      <Icon name={marks[progress]} />
      <span>{t('payTracker.step', { stage: t(`payTracker.stages.${stage}`), progress: said })}</span>
    </li>
  )
}

/** What the amount is, and once it left, how to recognise it. */
function Money({ lane }: { lane: PayLane }) {
  const t = useText()
  const format = useFormat()
  const amount = format.cents(lane.paidCents ?? lane.cents)
  const recordedAt = lane.steps.find(({ stage }) => stage === 'payment')?.at
  const recordedOn = recordedAt ? localMinute(recordedAt).slice(0, 10) : null
  const { batch, refused } = lane
  const paidOn = lane.paidOn ?? recordedOn
  return (
    <>
      {lane.cents > 0 && (
        <p className="pay-amount">
          {paidOn
            ? t('payTracker.paid', { date: format.longDate(paidOn), amount })
            : t(lane.decided ? 'payTracker.decided' : 'payTracker.estimated', { amount })}
        </p>
      )}
      {refused !== null && <p>{t('payTracker.refused', { reason: reasonText(t, refused) })}</p>}
      {batch !== null && (
        <p>
          {t('payTracker.batch', {
            name: batch.name,
            date: format.longDate(batch.executionDate),
            label: batch.label,
          })}
        </p>
      )}
    </>
  )
}

function Lane({ lane }: { lane: PayLane }) {
  const t = useText()
  const id = `pay-lane-${lane.track}`
  const moves = lane.steps.length > 0
  return (
    <section className="pay-lane" aria-labelledby={id}>
      <h4 id={id}>{t(`claims.tracks.${lane.track}`)}</h4>
      <p>
        <StateTag state={lane.state} reader="intervenant" />
      </p>
      {moves && (
        <ol className="pay-steps">
          {lane.steps.map((step) => (
            <Step key={step.stage} step={step} paidOn={lane.paidOn} />
          ))}
        </ol>
      )}
      {moves && lane.holder !== 'nobody' && <p>{t(`payTracker.holders.${lane.holder}`)}</p>}
      <Money lane={lane} />
      {moves && <p className="claim-small">{t(`payTracker.roads.${lane.paidThrough}`)}</p>}
    </section>
  )
}

/** Where the money of a claim is, fee and travel side by side: what is behind it, what comes next, when it was paid. */
export function PayTracker({ claimId }: { claimId: string }) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.claims.tracker.queryOptions({ input: { id: claimId } }))
  return (
    <section className="claim-part" aria-labelledby="pay-tracker">
      <h3 id="pay-tracker">{t('payTracker.title')}</h3>
      <Refusal problem={problem} title={t('payTracker.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('payTracker.loading')}</p>}
      {data && (
        <div className="pay-lanes">
          {data.map((lane) => (
            <Lane key={lane.track} lane={lane} />
          ))}
        </div>
      )}
    </section>
  )
}
