import { BusyButton, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

type Run = NonNullable<Awaited<ReturnType<typeof client.assignments.summary>>['run']>

/** The proposals of the last run, waiting for a decision: nothing is written before they are accepted. */
export function Proposals({ run, onShow }: { run: Run; onShow: () => void }) {
  const t = useText()
  const format = useFormat()
  const accept = useCommand(client.assignments.accept)
  const discard = useCommand(client.assignments.discard)

  const acceptAll = async () => {
    const done = await accept.send({ runId: run.id })
    if (done === null) return
    const severity = done.conflicts === 0 ? 'success' : 'warning'
    tell(
      severity,
      t('assignments.proposals.accepted', { count: done.accepted, conflicts: format.number(done.conflicts) }),
    )
  }
  const discardAll = async () => {
    if ((await discard.send({ runId: run.id })) !== null) tell('success', t('assignments.proposals.discarded'))
  }
  const objective = format.number(run.objective)
  return (
    <section className="proposals" aria-label={t('assignments.proposals.title')}>
      <h2>{t('assignments.proposals.title')}</h2>
      <p>
        {t('assignments.proposals.sentence', {
          filled: format.number(run.filled),
          seats: format.number(run.seats),
          seconds: format.number(Math.round(run.seconds)),
          seed: run.seed,
        })}
      </p>
      <p className="planner-hint">
        {run.bound === null
          ? t('assignments.proposals.unproved', { objective })
          : t('assignments.proposals.proved', { objective, bound: format.number(run.bound) })}
      </p>
      <Refusal problem={accept.problem ?? discard.problem} />
      <div className="screen-actions">
        <BusyButton variant="primary" busy={accept.busy} onClick={() => void acceptAll()}>
          {t('assignments.proposals.accept')}
        </BusyButton>
        <BusyButton onClick={onShow}>{t('assignments.proposals.show')}</BusyButton>
        <BusyButton busy={discard.busy} onClick={() => void discardAll()}>
          {t('assignments.proposals.discard')}
        </BusyButton>
      </div>
    </section>
  )
}
