import { useState } from 'react'
import type { ChosenNeeds, CopiedField } from '../../../shared/contract/needs.ts'
import {
  CheckboxField,
  DateField,
  NumberField,
  type PickedOption,
  PickerField,
  SelectField,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { searchSchools } from '../accounts/pickers.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import type { NeedActs } from './use-need-acts.ts'

type BulkProps = Readonly<{ chosen: ChosenNeeds; acts: NeedActs; onClose: () => void }>

const applyText = (chosen: ChosenNeeds, t: ReturnType<typeof useText>) =>
  chosen.mode === 'some' ? t('needs.bulk.apply', { count: chosen.ids.length }) : t('needs.bulk.applyAll')

const closing = (sent: Promise<boolean>, onClose: () => void) => void sent.then((done) => done && onClose())

/** The day after, already typed: Enter is enough (ux.md S13: two keys). */
export function DuplicateDialog({ chosen, acts, nextDay, onClose }: BulkProps & Readonly<{ nextDay: string }>) {
  const t = useText()
  const [date, setDate] = useState<string | Unreadable>(nextDay)
  const [tried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (date === '' || date === unreadable) return
    closing(acts.duplicateTo(chosen, date), onClose)
  }
  return (
    <EntryDialog
      title={t('needs.duplicate.title')}
      sentence={t('needs.duplicate.sentence')}
      save={t('needs.duplicate.save')}
      busy={acts.busy}
      problem={acts.problem}
      onSave={save}
      onClose={onClose}
    >
      <DateField
        label={t('needs.duplicate.date')}
        value={date}
        onChange={setDate}
        error={tried && date === '' ? t('needs.form.missing') : undefined}
      />
    </EntryDialog>
  )
}

/** Dates of the chosen needs, some days later or earlier. */
export function ShiftDialog({ chosen, acts, onClose }: BulkProps) {
  const t = useText()
  const [days, setDays] = useState<number | null | Unreadable>(1)
  const [tried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (days === null || days === unreadable || days === 0) return
    closing(acts.adjust(chosen, { kind: 'shift', days }), onClose)
  }
  return (
    <EntryDialog
      title={t('needs.acts.shift')}
      sentence={t('needs.bulk.shiftSentence')}
      save={applyText(chosen, t)}
      busy={acts.busy}
      problem={acts.problem}
      onSave={save}
      onClose={onClose}
    >
      <NumberField
        label={t('needs.bulk.days')}
        hint={t('needs.bulk.shiftHint')}
        least={-400}
        most={400}
        value={days}
        onChange={setDays}
        error={tried && (days === null || days === 0) ? t('needs.form.missing') : undefined}
      />
    </EntryDialog>
  )
}

/** Copies of the chosen needs on each of the next days. */
export function MultiplyDialog({ chosen, acts, onClose }: BulkProps) {
  const t = useText()
  const [days, setDays] = useState<number | null | Unreadable>(1)
  const [workingDays, setWorkingDays] = useState(true)
  const [tried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (days === null || days === unreadable) return
    closing(acts.multiply(chosen, days, workingDays), onClose)
  }
  return (
    <EntryDialog
      title={t('needs.acts.multiply')}
      sentence={t('needs.bulk.multiplySentence')}
      save={applyText(chosen, t)}
      busy={acts.busy}
      problem={acts.problem}
      onSave={save}
      onClose={onClose}
    >
      <NumberField
        label={t('needs.bulk.days')}
        hint={t('needs.bulk.multiplyHint')}
        least={1}
        most={60}
        value={days}
        onChange={setDays}
        error={tried && days === null ? t('needs.form.missing') : undefined}
      />
      <CheckboxField label={t('needs.bulk.workingDays')} value={workingDays} onChange={setWorkingDays} />
    </EntryDialog>
  )
}

/** Another centre for the chosen needs. */
export function CentreDialog({ chosen, acts, onClose }: BulkProps) {
  const t = useText()
  const [centre, setCentre] = useState<PickedOption | null>(null)
  const [tried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (centre === null) return
    closing(acts.adjust(chosen, { kind: 'centre', centreId: centre.value }), onClose)
  }
  return (
    <EntryDialog
      title={t('needs.acts.centre')}
      sentence={t('needs.bulk.centreSentence')}
      save={applyText(chosen, t)}
      busy={acts.busy}
      problem={acts.problem}
      onSave={save}
      onClose={onClose}
    >
      <PickerField
        label={t('needs.form.centre')}
        search={searchSchools}
        value={centre}
        onChange={setCentre}
        error={tried && centre === null ? t('needs.form.missing') : undefined}
      />
    </EntryDialog>
  )
}

const copiedFields = [
  'people',
  'quantity',
  'centreId',
  'commission',
  'date',
  'times',
  'paperId',
  'missionTypeCode',
] as const
const isCopied = (value: string): value is CopiedField => (copiedFields as readonly string[]).includes(value)

/** One value of the first chosen need, given to the others: what Ctrl+D does from a cell. */
export function FillDialog({ chosen, acts, onClose }: BulkProps) {
  const t = useText()
  const [field, setField] = useState('')
  const [tried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (!isCopied(field)) return
    const fromId = chosen.mode === 'some' ? (chosen.ids[0] ?? null) : null
    closing(acts.adjust(chosen, { kind: 'copy', fromId, field }), onClose)
  }
  return (
    <EntryDialog
      title={t('needs.acts.fill')}
      sentence={t('needs.bulk.fillSentence')}
      save={applyText(chosen, t)}
      busy={acts.busy}
      problem={acts.problem}
      onSave={save}
      onClose={onClose}
    >
      <SelectField
        label={t('needs.bulk.field')}
        value={field}
        options={copiedFields.map((value) => ({ value, label: t(`needs.copied.${value}`) }))}
        onChange={setField}
        error={tried && field === '' ? t('needs.form.missing') : undefined}
      />
    </EntryDialog>
  )
}
