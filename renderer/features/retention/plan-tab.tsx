import { useMemo, useState } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import type { RetentionPlan } from '../../../shared/contract/retention.ts'
import {
  BusyButton,
  ConfirmDialog,
  EmptyState,
  type GridColumn,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useJob, useJobs } from '../../data/jobs.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { JobProgress, useJobEnd } from '../jobs/job-progress.tsx'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'

type Line = RetentionPlan['lines'][number]

function useColumns(): GridColumn<Line>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const day = (date: string | null) => (date === null ? '' : format.date(date))
    const kept = (line: Line) =>
      format.list(
        line.kept.map(({ reason, count }) =>
          t('retention.plan.keptReason', { reason: t(`retention.reasons.${reason}`), shown: format.number(count) }),
        ),
      )
    const number = (id: 'due' | 'tooRecent'): GridColumn<Line> => ({
      id,
      title: t(`retention.plan.${id}`),
      value: (line) => line[id],
      text: (line) => format.number(line[id]),
      align: 'end',
      width: 120,
    })
    return [
      {
        id: 'kind',
        title: t('retention.rules.kind'),
        value: ({ kind }) => t(`retention.kinds.${kind}.name`),
        rowHeader: true,
        width: 260,
      },
      number('due'),
      {
        id: 'oldest',
        title: t('retention.plan.from'),
        value: ({ oldest }) => oldest,
        text: ({ oldest }) => day(oldest),
        width: 120,
      },
      {
        id: 'newest',
        title: t('retention.plan.to'),
        value: ({ newest }) => newest,
        text: ({ newest }) => day(newest),
        width: 120,
      },
      number('tooRecent'),
      { id: 'kept', title: t('retention.plan.kept'), value: kept, width: 320 },
    ]
  }, [t, format])
}

/** Copies that a purge does not reach. */
function Copies({ copies }: Pick<RetentionPlan, 'copies'>) {
  const t = useText()
  const format = useFormat()
  return (
    <section aria-labelledby="retention-copies">
      <h2 id="retention-copies">{t('retention.plan.copies')}</h2>
      <p className="prose">{t('retention.plan.copiesSentence')}</p>
      {copies.length === 0 ? (
        <p>{t('retention.plan.noCopy')}</p>
      ) : (
        <ul>
          {copies.map(({ name, writtenAt }) => (
            <li key={name}>{t('retention.plan.copy', { name, at: format.dateTime(localMinute(writtenAt)) })}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The purge under way, whoever started it. */
const useRunningPurge = (): Job | undefined =>
  [...useJobs().values()].find(({ kind, state }) => kind === 'purge' && state === 'running')

/** What a purge would erase today, and the purge of exactly that. */
export function PlanTab() {
  const t = useText()
  const format = useFormat()
  const columns = useColumns()
  const { data, problem, retry } = useRead(queries.retention.plan.queryOptions({ input: {} }))
  const purging = useCommand(client.retention.purge)
  const [asking, setAsking] = useState<RetentionPlan | null>(null)
  const [followed, setFollowed] = useState<string | null>(null)
  const running = useRunningPurge()
  const own = useJob(followed)
  const counted = (count: number) => ({ count, shown: format.number(count) })
  useJobEnd(own, (ended) => {
    if (ended.state === 'done') tell('success', t('retention.done', counted(Number(ended.result?.erased ?? 0))))
    else if (ended.state === 'cancelled') tell('warning', t('retention.interrupted'))
    else tell('error', t('retention.failed'))
  })
  const purge = async () => {
    if (asking === null) return
    const started = await purging.send({ digest: asking.digest })
    setAsking(null)
    if (started !== null) setFollowed(started.jobId)
  }
  const mayPurge = data !== undefined && data.due > 0 && running === undefined
  const ask = () => {
    if (data !== undefined) setAsking(data)
  }
  useCommands([
    { id: 'retention.purge', textKey: 'retention.plan.purge', group: 'screen', when: () => mayPurge, run: ask },
  ])
  return (
    <div className="panel-part">
      <p className="prose">{t('retention.plan.sentence')}</p>
      <Refusal problem={problem} title={t('retention.plan.failed')} onRetry={retry} />
      <Refusal problem={purging.problem} title={t('retention.failed')} onRetry={retry} />
      <Refusal problem={own?.state === 'failed' ? jobProblem(own) : null} title={t('retention.failed')} />
      {running !== undefined && <JobProgress job={running} />}
      {data === undefined && problem === null && <p aria-busy="true">{t('retention.loading')}</p>}
      {data?.lines.length === 0 && (
        <EmptyState title={t('retention.plan.noRule')} sentence={t('retention.plan.noRuleNext')} />
      )}
      {data !== undefined && data.lines.length > 0 && (
        <>
          <SheetTable
            id="retention.plan"
            title={t('retention.plan.title')}
            columns={columns}
            rows={data.lines}
            rowId={({ kind }) => kind}
            empty={t('retention.plan.noRule')}
          />
          <p>{t('retention.plan.total', counted(data.due))}</p>
          <p className="prose">{t('retention.plan.answers')}</p>
          <div className="claim-buttons">
            {mayPurge && (
              <BusyButton variant="primary" busy={purging.busy} onClick={ask}>
                {t('retention.plan.purge')}
              </BusyButton>
            )}
            <button type="button" className="button" onClick={retry}>
              {t('retention.plan.again')}
            </button>
          </div>
        </>
      )}
      {data !== undefined && <Copies copies={data.copies} />}
      {asking !== null && (
        <ConfirmDialog
          opened
          definitive
          title={t('retention.confirm.title')}
          sentence={t('retention.confirm.sentence', counted(asking.due))}
          confirmLabel={t('retention.confirm.yes')}
          busy={purging.busy}
          onConfirm={() => void purge()}
          onCancel={() => setAsking(null)}
        >
          <ul>
            {asking.lines
              .filter(({ due }) => due > 0)
              .map(({ kind, due }) => (
                <li key={kind}>
                  {t('retention.plan.keptReason', {
                    reason: t(`retention.kinds.${kind}.name`),
                    shown: format.number(due),
                  })}
                </li>
              ))}
          </ul>
        </ConfirmDialog>
      )}
    </div>
  )
}
