import { useMemo, useState } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import {
  BusyButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useJob } from '../../data/jobs.ts'
import { touch } from '../../data/revisions.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { JobProgress, useJobEnd } from '../jobs/job-progress.tsx'
import { Refusal } from '../refusal.tsx'

type Backup = Awaited<ReturnType<typeof queries.maintenance.backups.call>>[number]

function useColumns(): GridColumn<Backup>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: t('maintenance.name'), value: ({ name }) => name, rowHeader: true, width: 420 },
      {
        id: 'size',
        title: t('maintenance.size'),
        value: ({ bytes }) => bytes,
        text: ({ bytes }) => t('maintenance.kilobytes', { size: format.number(Math.ceil(bytes / 1000)) }),
        align: 'end',
        width: 160,
      },
      {
        id: 'writtenAt',
        title: t('maintenance.writtenAt'),
        value: ({ writtenAt }) => writtenAt,
        text: ({ writtenAt }) => format.dateTime(localMinute(writtenAt)),
        width: 200,
      },
    ],
    [t, format],
  )
}

/** The proven copies of the office, and one more now. */
export function BackupPart() {
  const t = useText()
  const backup = useCommand(client.maintenance.backup)
  const { data, problem, retry } = useRead(queries.maintenance.backups.queryOptions({ input: {} }))
  const [jobId, setJobId] = useState<string | null>(null)
  const job = useJob(jobId)
  const columns = useColumns()
  const source = useMemo(() => memoryRows<Backup>(data ?? []), [data])
  useJobEnd(job, (ended: Job) => {
    // The copy is finished after the act that noted it: the list is read again now.
    touch(['maintenance'])
    if (ended.state === 'done') tell('success', t('maintenance.backupDone', { name: String(ended.result?.name ?? '') }))
    else tell('error', t('maintenance.backupFailed'))
  })
  const run = async () => {
    const started = await backup.send({})
    if (started !== null) setJobId(started.jobId)
  }
  useCommands([{ id: 'maintenance.backup', textKey: 'maintenance.backup', group: 'screen', keys: ['Ctrl+Enter'], run }])
  return (
    <section className="maintenance-part" aria-labelledby="maintenance-backups">
      <div>
        <div>
          <h2 id="maintenance-backups">{t('maintenance.backupTitle')}</h2>
          <p className="prose">{t('maintenance.backupSentence')}</p>
        </div>
        <BusyButton variant="primary" busy={backup.busy || job?.state === 'running'} onClick={run}>
          {t('maintenance.backup')}
        </BusyButton>
      </div>
      <Refusal problem={backup.problem ?? jobProblem(job)} title={t('maintenance.backupFailed')} />
      <Refusal problem={problem} onRetry={retry} />
      {job?.state === 'running' && <JobProgress job={job} />}
      {data?.length === 0 && <EmptyState title={t('maintenance.none')} sentence={t('maintenance.noneNext')} />}
      {data !== undefined && data.length > 0 && (
        <DataGrid
          id="maintenance.backups"
          title={t('maintenance.backupTitle')}
          columns={columns}
          rowId={({ name }) => name}
          source={source}
          presentation="plain"
          filterable={false}
          minimumHeight={4}
        />
      )}
    </section>
  )
}
