import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ReadingOptions } from '../../../shared/contract/imports.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  BusyButton,
  CheckboxField,
  ErrorSummary,
  FileField,
  goTo,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { uploadFile } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { ColumnMapping } from '../imports/column-mapping.tsx'
import type { Asked } from '../imports/use-import-run.ts'
import { Refusal } from '../refusal.tsx'

const feed = 'payment-returns'
const largestFile = 100

type Told = Readonly<{ reading?: ReadingOptions; layout?: 'kept' | { content: string }; remember: boolean }>

/** One file of finance: what its columns hold is asked unless they are known, then it is compared with the batches. */
export function ReturnForm({ onEnd }: { onEnd: () => void }) {
  const t = useText()
  const preview = useCommand(client.paymentReturns.preview)
  const [files, setFiles] = useState<readonly File[]>([])
  const kept = useRead(queries.paymentReturns.layout.queryOptions({ input: {} })).data ?? null
  const [byKept, setByKept] = useState(false)
  const [layouts, setLayouts] = useState<readonly File[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const error = attempt > 0 && files.length === 0 ? t('paymentReturns.fileMissing') : undefined

  const compare = async (token: string, told: Told) => {
    const read = await preview.send({ fileToken: token, ...told })
    if (read === null) return
    tell('information', t('paymentReturns.readDone', { file: read.fileName }))
    goTo(`/payment-returns/${read.id}`)
  }
  const inspect = async (file: File) => {
    setBusy(true)
    setProblem(null)
    try {
      const token = await uploadFile(file)
      const [given] = layouts
      if (given !== undefined || byKept) {
        const layout = given === undefined ? ('kept' as const) : { content: await given.text() }
        return await compare(token, { layout, remember: false })
      }
      const inspection = await client.imports.inspect({ feed, fileToken: token })
      const mapping = Object.fromEntries(
        inspection.columns.map(({ name, profileColumn }) => [name, profileColumn ?? '']),
      )
      if (inspection.ready) await compare(token, { reading: { mapping }, remember: false })
      else setAsked({ file, feed, token, inspection })
    } catch (failure) {
      setProblem(problemOf(failure))
    } finally {
      setBusy(false)
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt((last) => last + 1)
    const [file] = files
    if (file !== undefined && !busy) void inspect(file)
  }
  useCommands([
    {
      id: 'paymentReturns.read',
      textKey: 'paymentReturns.read',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => asked === null,
      run: () => form.current?.requestSubmit(),
    },
  ])
  const refusal = <Refusal problem={problem ?? preview.problem} title={t('paymentReturns.unreadable')} />
  if (asked !== null)
    return (
      <>
        {refusal}
        <ColumnMapping
          asked={asked}
          busy={preview.busy}
          onSaid={(told) => void compare(asked.token, told)}
          onCancel={() => setAsked(null)}
        />
      </>
    )
  return (
    <form ref={form} className="gate-form" noValidate onSubmit={send} aria-label={t('paymentReturns.form')}>
      <h2>{t('paymentReturns.form')}</h2>
      <ErrorSummary
        errors={error === undefined ? [] : [{ fieldId: 'return-file', message: error }]}
        attempt={error === undefined ? 0 : attempt}
      />
      {refusal}
      <FileField
        id="return-file"
        label={t('paymentReturns.file')}
        hint={t('paymentReturns.fileHint')}
        accept=".csv,.txt,.xlsx,.json,.xml"
        limit={largestFile}
        value={files}
        onChange={setFiles}
        error={error}
      />
      {kept !== null && (
        <CheckboxField
          id="return-layout-kept"
          label={t('paymentReturns.layoutKept', kept)}
          value={byKept && layouts.length === 0}
          onChange={setByKept}
        />
      )}
      <FileField
        id="return-layout"
        label={t('paymentReturns.layoutFile')}
        hint={t('paymentReturns.layoutHint')}
        accept=".json"
        limit={0.2}
        value={layouts}
        onChange={setLayouts}
        optional
      />
      <div className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={busy}>
          {t('paymentReturns.read')}
        </BusyButton>
        <button type="button" className="button" onClick={onEnd}>
          {t('paymentReturns.cancel')}
        </button>
      </div>
    </form>
  )
}
