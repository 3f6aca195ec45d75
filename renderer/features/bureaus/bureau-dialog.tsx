import { useState } from 'react'
import type { Bureau } from '../../../shared/contract/bureaus.ts'
import { CheckboxField, FormSection, TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { type BureauDraft, draftOf, faultsOf } from './bureau-draft.ts'

type Office = Awaited<ReturnType<typeof client.bureaus.list>>
type BureauDialogProps = Readonly<{ office: Office; changing: Bureau | null; onClose: () => void }>

type ChoicesProps = Readonly<{
  choices: readonly Readonly<{ id: string; label: string }>[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}>

/** Some things of a list, each ticked or not. */
const Choices = ({ choices, chosen, onChange }: ChoicesProps) =>
  choices.map(({ id, label }) => (
    <CheckboxField
      key={id}
      label={label}
      value={chosen.includes(id)}
      onChange={(isIn) => onChange(isIn ? [...chosen, id] : chosen.filter((other) => other !== id))}
    />
  ))

/** A new bureau, or one that changes: its name, how to reach it, its exams and its people. */
export function BureauDialog({ office, changing, onClose }: BureauDialogProps) {
  const t = useText()
  const saving = useCommand(client.bureaus.save)
  const [draft, setDraft] = useState<BureauDraft>(() => draftOf(changing))
  const [tried, setTried] = useState(false)
  const faults = faultsOf(draft)
  const put = (part: Partial<BureauDraft>) => setDraft((last) => ({ ...last, ...part }))
  const save = async () => {
    setTried(true)
    if (faults.name || faults.email) return
    const { name, phone, email } = draft
    const content = { name: name.trim(), phone: phone.trim(), email: email.trim() }
    const lists = { examCodes: [...draft.examCodes], accountIds: [...draft.accountIds] }
    const on = { id: changing?.id ?? null, expectedVersion: changing?.version ?? null }
    if ((await saving.send({ ...on, ...content, ...lists })) === null) return
    tell('success', t('bureaus.saved', { name: content.name }))
    onClose()
  }
  const bureauOf = (code: string) =>
    office.bureaus.find(({ id, exams }) => id !== changing?.id && exams.some((exam) => exam.code === code))
  const examName = ({ code, label }: Office['exams'][number]) => {
    const other = bureauOf(code)
    const exam = code === label ? code : `${code}, ${label}`
    return other === undefined ? exam : t('bureaus.withAnother', { exam, bureau: other.name })
  }
  return (
    <EntryDialog
      title={changing === null ? t('bureaus.add') : t('bureaus.editOf', { name: changing.name })}
      save={t('bureaus.save')}
      busy={saving.busy}
      problem={saving.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        id="bureau-name"
        label={t('bureaus.name')}
        hint={t('bureaus.nameHint')}
        maxLength={80}
        value={draft.name}
        onChange={(name) => put({ name })}
        error={tried && faults.name ? t('bureaus.nameNeeded') : undefined}
      />
      <TextField
        id="bureau-phone"
        label={t('bureaus.phone')}
        hint={t('bureaus.phoneHint')}
        optional
        maxLength={30}
        value={draft.phone}
        onChange={(phone) => put({ phone })}
      />
      <TextField
        id="bureau-email"
        label={t('bureaus.email')}
        hint={t('bureaus.reachHint')}
        optional
        maxLength={200}
        value={draft.email}
        onChange={(email) => put({ email })}
        error={tried && faults.email ? t('rules.bureaus.emailShape') : undefined}
      />
      <FormSection legend={t('bureaus.examsLegend')}>
        <Choices
          choices={office.exams.map((exam) => ({ id: exam.code, label: examName(exam) }))}
          chosen={draft.examCodes}
          onChange={(examCodes) => put({ examCodes })}
        />
      </FormSection>
      <FormSection legend={t('bureaus.peopleLegend')}>
        {office.staff.length === 0 && <p>{t('bureaus.noStaff')}</p>}
        <Choices
          choices={office.staff.map(({ accountId, name }) => ({ id: accountId, label: name }))}
          chosen={draft.accountIds}
          onChange={(accountIds) => put({ accountIds })}
        />
      </FormSection>
    </EntryDialog>
  )
}
