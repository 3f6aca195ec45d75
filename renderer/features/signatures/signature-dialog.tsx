import { useState } from 'react'
import type { Signature } from '../../../shared/contract/signatures.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  FileField,
  type PickedOption,
  PickerField,
  SelectField,
  TextField,
  tell,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { uploadFile } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { searchSchools } from '../accounts/pickers.ts'
import { EntryDialog } from '../entry-dialog.tsx'

const kinds = ['office', 'centre', 'school'] as const
type Kind = (typeof kinds)[number]

const isKind = (value: string): value is Kind => (kinds as readonly string[]).includes(value)

/** Megabytes; the core refuses the same. */
const limit = 0.3

type SignatureDialogProps = Readonly<{
  /** The signatory being changed, or null for a new one. */
  changing: Signature | null
  known: readonly Signature[]
  onClose: () => void
}>

/** Who signs for an owner, with the image; naming somebody for an owner that has a signatory replaces them. */
export function SignatureDialog({ changing, known, onClose }: SignatureDialogProps) {
  const t = useText()
  const [kind, setKind] = useState<Kind>(changing?.ownerKind ?? 'office')
  const [school, setSchool] = useState<PickedOption | null>(null)
  const [name, setName] = useState(changing?.name ?? '')
  const [capacity, setCapacity] = useState(changing?.capacity ?? '')
  const [files, setFiles] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [unsent, setUnsent] = useState<Problem | null>(null)
  const saving = useCommand(client.signatures.save)
  const schoolId = changing === null ? (kind === 'office' ? null : (school?.value ?? null)) : changing.schoolId
  const schoolMissing = changing === null && kind !== 'office' && school === null

  const save = async () => {
    setTried(true)
    if (name.trim() === '' || capacity.trim() === '' || schoolMissing) return
    const [file] = files
    const before = changing ?? known.find((row) => row.ownerKind === kind && row.schoolId === schoolId)
    setSending(true)
    try {
      setUnsent(null)
      const done = await saving.send({
        ownerKind: kind,
        schoolId,
        name: name.trim(),
        capacity: capacity.trim(),
        fileToken: file === undefined ? null : await uploadFile(file),
        expectedVersion: before?.version ?? null,
      })
      if (done === null) return
      tell('success', t('signatures.saved', { name: name.trim() }))
      onClose()
    } catch (error) {
      setUnsent(problemOf(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <EntryDialog
      title={
        changing === null ? t('signatures.form.addTitle') : t('signatures.form.editTitle', { name: changing.name })
      }
      save={t('signatures.form.save')}
      busy={sending}
      problem={unsent ?? saving.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      {changing === null && (
        <SelectField
          label={t('signatures.form.owner')}
          value={kind}
          onChange={(value) => isKind(value) && setKind(value)}
          options={kinds.map((value) => ({ value, label: t(`signatures.kinds.${value}`) }))}
        />
      )}
      {changing === null && kind !== 'office' && (
        <PickerField
          label={t('signatures.form.school')}
          search={searchSchools}
          value={school}
          onChange={setSchool}
          error={tried && school === null ? t('signatures.form.schoolNeeded') : undefined}
        />
      )}
      <TextField
        label={t('signatures.form.name')}
        hint={t('signatures.form.nameHint')}
        value={name}
        onChange={setName}
        maxLength={120}
        error={tried && name.trim() === '' ? t('signatures.form.nameNeeded') : undefined}
      />
      <TextField
        label={t('signatures.form.capacity')}
        hint={t('signatures.form.capacityHint')}
        value={capacity}
        onChange={setCapacity}
        maxLength={120}
        error={tried && capacity.trim() === '' ? t('signatures.form.capacityNeeded') : undefined}
      />
      <FileField
        label={t('signatures.form.image')}
        hint={t('signatures.form.imageHint')}
        accept=".png,.jpg,.jpeg"
        limit={limit}
        optional
        value={files}
        onChange={setFiles}
      />
    </EntryDialog>
  )
}
