import { type FormEvent, useEffect, useRef, useState } from 'react'
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
import { queries } from '../../data/client.ts'
import { useJob } from '../../data/jobs.ts'
import { useRead } from '../../data/use-read.ts'
import { JobProgress } from '../jobs/job-progress.tsx'
import { Refusal } from '../refusal.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import { ImportBatch } from './import-batch.tsx'
import { feedText } from './import-words.ts'
import { useImportRun } from './use-import-run.ts'

const largestFile = 100

/**
 * Files, and their source unless it is recognised: each is read and compared as a job. One file opens its import; several
 * give the list of theirs. Everything chosen stays after a refusal.
 */
export function ImportForm({ onEnd }: { onEnd: () => void }) {
  const t = useText()
  const feeds = useRead(queries.imports.feeds.queryOptions({ input: {} }))
  const [feed, setFeed] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [attempt, setAttempt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const run = useImportRun()
  const job = useJob(run.jobId)
  const ready = feeds.data !== undefined
  useEffect(() => {
    if (ready) form.current?.querySelector('select')?.focus()
  }, [ready])
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  /** Who has gone elsewhere while the file was being read stays there, and is told where its import is. */
  const opened = (importId: string | null) => {
    if (importId === null) return
    const open = () => goTo(`/imports/${importId}`)
    const said = t('imports.screen.readDone', { file: files[0]?.name ?? '' })
    if (here.current) {
      tell('information', said)
      open()
    } else tell('information', said, { label: t('imports.screen.openRead'), run: open })
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (run.busy) return
    setAttempt((last) => last + 1)
    if (files.length > 0) opened(await run.start(files, feed))
  }
  useCommands([
    {
      id: 'imports.read',
      textKey: 'imports.screen.read',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => run.asked === null,
      run: () => form.current?.requestSubmit(),
    },
  ])
  const [only] = run.runs
  const alone = run.runs.length === 1 ? only : undefined
  const unknownSource = alone?.state === 'asking' && alone.feed === '' && feed === ''
  const feedError = unknownSource ? t('imports.screen.feedMissing') : undefined
  const fileError = attempt > 0 && files.length === 0 ? t('imports.screen.fileMissing') : undefined
  const errors = [
    { fieldId: 'import-feed', message: feedError },
    { fieldId: 'import-file', message: fileError },
  ].flatMap(({ fieldId, message }) => (message === undefined ? [] : [{ fieldId, message }]))
  const formats = feeds.data?.find(({ name }) => name === feed)?.formats ?? []
  const { asked } = run
  if (asked !== null) {
    return (
      <ColumnMapping
        asked={asked}
        busy={run.busy}
        onSaid={(told) => void run.goOn(asked, told).then((id) => (run.runs.length > 1 ? undefined : opened(id)))}
        onCancel={() => run.setAsked(null)}
      />
    )
  }
  return (
    <form ref={form} className="gate-form" noValidate onSubmit={send} aria-label={t('imports.screen.form')}>
      <h2>{t('imports.screen.form')}</h2>
      <ErrorSummary errors={errors} attempt={errors.length > 0 ? attempt : 0} />
      <Refusal problem={feeds.problem} onRetry={feeds.retry} />
      <Refusal problem={alone?.problem ?? null} title={t('imports.screen.unreadable')} />
      <SelectField
        id="import-feed"
        label={t('imports.screen.feed')}
        hint={
          formats.length > 0
            ? t('imports.screen.formats', { formats: formats.join(', ') })
            : t('imports.screen.feedHint')
        }
        value={feed}
        onChange={setFeed}
        error={feedError}
        emptyLabel={t('imports.screen.feedToRecognise')}
        options={(feeds.data ?? []).map(({ name }) => ({ value: name, label: feedText(t, name) }))}
      />
      <FileField
        id="import-file"
        label={t('imports.screen.file')}
        hint={t('imports.screen.fileHint')}
        accept=".csv,.xml,.txt,.xlsx,.json"
        limit={largestFile}
        multiple
        value={files}
        onChange={setFiles}
        error={fileError}
      />
      {job?.state === 'running' && <JobProgress job={job} />}
      {run.runs.length > 1 && <ImportBatch runs={run.runs} busy={run.busy} />}
      <div className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={run.busy}>
          {t('imports.screen.read')}
        </BusyButton>
        <button type="button" className="button" onClick={onEnd}>
          {t('imports.screen.cancel')}
        </button>
      </div>
    </form>
  )
}
