import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  BusyButton,
  ErrorSummary,
  FileField,
  goTo,
  SelectField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { uploadFile } from '../../data/files.ts'
import { useJob } from '../../data/jobs.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { JobProgress, useJobEnd } from '../jobs/job-progress.tsx'
import { Refusal } from '../refusal.tsx'
import { feedText } from './import-words.ts'

const largestFile = 100

/** A source and a file: they are read and compared as a job, then their import opens. Both stay after a refusal. */
export function ImportForm({ onEnd }: { onEnd: () => void }) {
  const t = useText()
  const feeds = useRead(queries.imports.feeds.queryOptions({ input: {} }))
  const preview = useCommand(client.imports.preview)
  const [feed, setFeed] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [attempt, setAttempt] = useState(0)
  const [sending, setSending] = useState(false)
  const [lost, setLost] = useState<Problem | null>(null)
  const [jobId, setJobId] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const job = useJob(jobId)
  const ready = feeds.data !== undefined
  useEffect(() => {
    if (ready) form.current?.querySelector('select')?.focus()
  }, [ready])
  useJobEnd(job, (ended: Job) => {
    if (ended.state !== 'done') return
    tell('information', t('imports.screen.readDone', { file: files[0]?.name ?? '' }))
    goTo(`/imports/${String(ended.result?.importId ?? '')}`)
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const [file] = files
    if (sending || preview.busy || job?.state === 'running') return
    if (feed === '' || file === undefined) return setAttempt((last) => last + 1)
    setSending(true)
    setLost(null)
    setJobId(null)
    try {
      const started = await preview.send({ feed, fileToken: await uploadFile(file), remember: false })
      if (started !== null) setJobId(started.jobId)
    } catch (error) {
      setLost(problemOf(error))
    } finally {
      setSending(false)
    }
  }
  useCommands([
    {
      id: 'imports.read',
      textKey: 'imports.screen.read',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => form.current?.requestSubmit(),
    },
  ])
  const feedError = attempt > 0 && feed === '' ? t('imports.screen.feedMissing') : undefined
  const fileError = attempt > 0 && files.length === 0 ? t('imports.screen.fileMissing') : undefined
  const errors = [
    { fieldId: 'import-feed', message: feedError },
    { fieldId: 'import-file', message: fileError },
  ].flatMap(({ fieldId, message }) => (message === undefined ? [] : [{ fieldId, message }]))
  const formats = feeds.data?.find(({ name }) => name === feed)?.formats ?? []
  return (
    <form ref={form} className="gate-form" noValidate onSubmit={send} aria-label={t('imports.screen.form')}>
      <h2>{t('imports.screen.form')}</h2>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Refusal problem={feeds.problem} onRetry={feeds.retry} />
      <Refusal problem={lost ?? preview.problem ?? jobProblem(job)} title={t('imports.screen.unreadable')} />
      <SelectField
        id="import-feed"
        label={t('imports.screen.feed')}
        hint={formats.length > 0 ? t('imports.screen.formats', { formats: formats.join(', ') }) : undefined}
        value={feed}
        onChange={setFeed}
        error={feedError}
        options={(feeds.data ?? []).map(({ name }) => ({ value: name, label: feedText(t, name) }))}
      />
      <FileField
        id="import-file"
        label={t('imports.screen.file')}
        hint={t('imports.screen.fileHint')}
        accept=".csv,.xml,.txt"
        limit={largestFile}
        value={files}
        onChange={setFiles}
        error={fileError}
      />
      {job?.state === 'running' && <JobProgress job={job} />}
      <div className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={sending || preview.busy || job?.state === 'running'}>
          {t('imports.screen.read')}
        </BusyButton>
        <button type="button" className="button" onClick={onEnd}>
          {t('imports.screen.cancel')}
        </button>
      </div>
    </form>
  )
}
