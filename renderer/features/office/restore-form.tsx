import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, ErrorSummary, FileField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { uploadFile } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import type { StartProps } from './first-run.tsx'

type Files = readonly File[]

/** An office brought back from a backup and the key that opens what is sealed in it. */
export function RestoreForm({ onStarted }: StartProps) {
  const t = useText()
  const restore = useCommand(client.office.restoreBackup)
  const [backup, setBackup] = useState<Files>([])
  const [key, setKey] = useState<Files>([])
  const [attempt, setAttempt] = useState(0)
  const [sending, setSending] = useState(false)
  const [lost, setLost] = useState<Problem | null>(null)
  const backupError = attempt > 0 && backup.length === 0 ? t('office.errors.file') : undefined
  const keyError = attempt > 0 && key.length === 0 ? t('office.errors.key') : undefined
  const errors = [
    { fieldId: 'restore-file', message: backupError },
    { fieldId: 'restore-key', message: keyError },
  ].flatMap(({ fieldId, message }) => (message === undefined ? [] : [{ fieldId, message }]))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const [backupFile] = backup
    const [keyFile] = key
    if (backupFile === undefined || keyFile === undefined) return setAttempt((last) => last + 1)
    setSending(true)
    setLost(null)
    try {
      const tokens = { fileToken: await uploadFile(backupFile), keyToken: await uploadFile(keyFile) }
      const started = await restore.send(tokens)
      if (started !== null) onStarted(started.jobId)
    } catch (error) {
      setLost(problemOf(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <form className="gate-form" noValidate onSubmit={send} aria-label={t('office.restore.title')}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Refusal problem={lost ?? restore.problem} title={t('office.errors.notSent')} />
      <FileField
        id="restore-file"
        label={t('office.restore.file')}
        hint={t('office.restore.fileHint')}
        accept=".sqlite"
        limit={200}
        value={backup}
        onChange={setBackup}
        error={backupError}
      />
      <FileField
        id="restore-key"
        label={t('office.restore.key')}
        hint={t('office.restore.keyHint')}
        accept=".key"
        limit={1}
        value={key}
        onChange={setKey}
        error={keyError}
      />
      <div>
        <BusyButton type="submit" variant="primary" busy={sending || restore.busy}>
          {t('office.restore.send')}
        </BusyButton>
      </div>
    </form>
  )
}
