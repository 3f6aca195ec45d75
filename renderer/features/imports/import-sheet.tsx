import { useState } from 'react'
import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { BusyButton, Icon, StatusTag, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useJob } from '../../data/jobs.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { JobProgress, useJobEnd } from '../jobs/job-progress.tsx'
import { Refusal } from '../refusal.tsx'
import { ImportConflicts } from './import-conflicts.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportUndo } from './import-undo.tsx'
import { stateTones } from './import-words.ts'

/** When the import was read, applied or undone, in words. */
function ImportState({ record }: { record: ImportRecord }) {
  const t = useText()
  const format = useFormat()
  const at = (instant: string) => format.dateTime(localMinute(instant))
  const since = () => {
    if (record.undoneAt !== null) return `${t('imports.screen.undoneAt')} ${at(record.undoneAt)}`
    if (record.appliedAt !== null) return `${t('imports.screen.appliedAt')} ${at(record.appliedAt)}`
    return `${t('imports.screen.createdAt')} ${at(record.createdAt)}`
  }
  return (
    <p>
      <StatusTag tone={stateTones[record.state]}>{t(`imports.screen.states.${record.state}`)}</StatusTag> {since()}
      {` - ${t('imports.screen.encoding')} ${record.encoding}`}
    </p>
  )
}

export function ImportSheet({ record }: { record: ImportRecord }) {
  const t = useText()
  const format = useFormat()
  const apply = useCommand(client.imports.apply)
  const [jobId, setJobId] = useState<string | null>(null)
  const [undoing, setUndoing] = useState(false)
  const job = useJob(jobId)
  const { counts, fileName } = record
  const changes = counts.new + counts.changed
  const previewed = record.state === 'previewed'
  const running = job?.state === 'running'
  const open = previewed && changes > 0
  useJobEnd(job, (ended) => {
    if (ended.state !== 'done') return
    const { new: fresh, changed, rejected } = counts
    const values = { new: format.number(fresh), changed: format.number(changed), rejected: format.number(rejected) }
    tell('success', t('imports.screen.applied', { file: fileName, ...values }))
  })
  const run = async () => {
    if (running) return
    const started = await apply.send({ id: record.id })
    if (started !== null) setJobId(started.jobId)
  }
  useCommands([
    {
      id: 'imports.apply',
      textKey: 'imports.screen.applyCommand',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => open,
      run: () => void run(),
    },
    {
      id: 'imports.undo',
      textKey: 'imports.screen.undo',
      group: 'screen',
      when: () => record.state === 'applied',
      run: () => setUndoing(true),
    },
  ])
  return (
    <>
      <Refusal problem={apply.problem ?? jobProblem(job)} title={t('imports.screen.notApplied')} />
      <ImportState record={record} />
      {record.alreadyApplied && previewed && (
        <p className="home-notice">
          <Icon name="information" />
          {t('imports.screen.alreadyApplied')}
        </p>
      )}
      <ImportCounts counts={counts} />
      {running && <JobProgress job={job} />}
      <div className="screen-actions">
        {open && (
          <BusyButton variant="primary" busy={apply.busy || running} onClick={() => void run()}>
            {t('imports.screen.apply', { count: changes, shown: format.number(changes) })}
          </BusyButton>
        )}
        {previewed && changes === 0 && <p>{t('imports.screen.nothingToApply')}</p>}
        {record.state === 'applied' && (
          <button type="button" className="button" onClick={() => setUndoing(true)}>
            {t('imports.screen.undo')}
          </button>
        )}
      </div>
      {counts.conflicts > 0 && <ImportConflicts record={record} />}
      <ImportRows record={record} />
      {undoing && <ImportUndo record={record} onClose={() => setUndoing(false)} />}
    </>
  )
}
