import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, FileField, FormSection, RequiredNote, TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { uploadFile } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

const limit = 5

/** Adds a document to a sheet; its title becomes its name. The chosen file stays after a refusal. */
export function DocumentForm({ intervenantId }: { intervenantId: string }) {
  const t = useText()
  const [title, setTitle] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [unsent, setUnsent] = useState<Problem | null>(null)
  const add = useCommand(client.intervenants.addDocument)
  const [file] = files
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '') return document.getElementById('document-title')?.focus()
    if (file === undefined) return document.getElementById('document-file')?.focus()
    setSending(true)
    try {
      setUnsent(null)
      const done = await add.send({ intervenantId, title, fileToken: await uploadFile(file) })
      if (done === null) return
      tell('success', t('intervenantForms.documents.added', { name: title }))
      setTitle('')
      setFiles([])
      setTried(false)
    } catch (error) {
      setUnsent(problemOf(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="sheet-form">
      <RequiredNote />
      <FormSection legend={t('intervenantForms.documents.add')}>
        <TextField
          id="document-title"
          label={t('intervenantForms.documents.titleField')}
          hint={t('intervenantForms.documents.titleHint')}
          value={title}
          maxLength={120}
          error={tried && title.trim() === '' ? t('rules.intervenants.titleNeeded') : undefined}
          onChange={setTitle}
        />
        <FileField
          id="document-file"
          label={t('intervenantForms.documents.file')}
          hint={t('intervenantForms.documents.fileHint')}
          accept=".pdf,.png,.jpg,.jpeg,.gif"
          limit={limit}
          value={files}
          error={tried && file === undefined ? t('intervenantForms.documents.fileNeeded') : undefined}
          onChange={setFiles}
        />
      </FormSection>
      <Refusal problem={unsent ?? add.problem} />
      <p>
        <BusyButton type="submit" variant="primary" busy={sending}>
          {t('intervenantForms.documents.save')}
        </BusyButton>
      </p>
    </form>
  )
}
