import { type ReactNode, useState } from 'react'
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

type BulkDialogProps = BulkProps &
  Readonly<{
    title: string
    sentence: string
    save?: string
    /** Sends what was entered; null as long as something is missing. */
    act: (() => Promise<boolean>) | null
    /** The fields; `missing` is what to say under one that must be filled, once saving was tried. */
    children: (missing: (absent: boolean) => string | undefined) => ReactNode
  }>

/** One change of every chosen need: it closes once done, and says how many needs it is about to change. */
function BulkDialog({ chosen, acts, title, sentence, save, act, onClose, children }: BulkDialogProps) {
  const t = useText()
  const [tried, setTried] = useState(false)
  const count = chosen.mode === 'some' ? t('needs.bulk.apply', { count: chosen.ids.length }) : t('needs.bulk.applyAll')
  return (
    <EntryDialog
      title={title}
      sentence={sentence}
      save={save ?? count}
      busy={acts.busy}
      problem={acts.problem}
      onSave={() => {
        setTried(true)
        void act?.().then((done) => done && onClose())
      }}
      onClose={onClose}
    >
      {children((absent) => (tried && absent ? t('needs.form.missing') : undefined))}
    </EntryDialog>
  )
}

/** The day after, already typed: Enter is enough (ux.md S13: two keys). */
export function DuplicateDialog({ nextDay, ...bulk }: BulkProps & Readonly<{ nextDay: string }>) {
  const t = useText()
  const [date, setDate] = useState<string | Unreadable>(nextDay)
  return (
    <BulkDialog
      {...bulk}
      title={t('needs.duplicate.title')}
      sentence={t('needs.duplicate.sentence')}
      save={t('needs.duplicate.save')}
      act={date === '' || date === unreadable ? null : () => bulk.acts.duplicateTo(bulk.chosen, date)}
    >
      {(missing) => (
        <DateField label={t('needs.duplicate.date')} value={date} onChange={setDate} error={missing(date === '')} />
      )}
    </BulkDialog>
  )
}

/** Dates of the chosen needs, some days later or earlier. */
export function ShiftDialog(bulk: BulkProps) {
  const t = useText()
  const [days, setDays] = useState<number | null | Unreadable>(1)
  const wanted = days === null || days === unreadable || days === 0 ? null : days
  return (
    <BulkDialog
      {...bulk}
      title={t('needs.acts.shift')}
      sentence={t('needs.bulk.shiftSentence')}
      act={wanted === null ? null : () => bulk.acts.adjust(bulk.chosen, { kind: 'shift', days: wanted })}
    >
      {(missing) => (
        <NumberField
          label={t('needs.bulk.days')}
          hint={t('needs.bulk.shiftHint')}
          least={-400}
          most={400}
          value={days}
          onChange={setDays}
          error={missing(days === null || days === 0)}
        />
      )}
    </BulkDialog>
  )
}

/** Copies of the chosen needs on each of the next days. */
export function MultiplyDialog(bulk: BulkProps) {
  const t = useText()
  const [days, setDays] = useState<number | null | Unreadable>(1)
  const [workingDays, setWorkingDays] = useState(true)
  return (
    <BulkDialog
      {...bulk}
      title={t('needs.acts.multiply')}
      sentence={t('needs.bulk.multiplySentence')}
      act={days === null || days === unreadable ? null : () => bulk.acts.multiply(bulk.chosen, days, workingDays)}
    >
      {(missing) => (
        <>
          <NumberField
            label={t('needs.bulk.days')}
            hint={t('needs.bulk.multiplyHint')}
            least={1}
            most={60}
            value={days}
            onChange={setDays}
            error={missing(days === null)}
          />
          <CheckboxField label={t('needs.bulk.workingDays')} value={workingDays} onChange={setWorkingDays} />
        </>
      )}
    </BulkDialog>
  )
}

/** Another centre for the chosen needs. */
export function CentreDialog(bulk: BulkProps) {
  const t = useText()
  const [centre, setCentre] = useState<PickedOption | null>(null)
  return (
    <BulkDialog
      {...bulk}
      title={t('needs.acts.centre')}
      sentence={t('needs.bulk.centreSentence')}
      act={centre && (() => bulk.acts.adjust(bulk.chosen, { kind: 'centre', centreId: centre.value }))}
    >
      {(missing) => (
        <PickerField
          label={t('needs.form.centre')}
          search={searchSchools}
          value={centre}
          onChange={setCentre}
          error={missing(centre === null)}
        />
      )}
    </BulkDialog>
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
export function FillDialog(bulk: BulkProps) {
  const t = useText()
  const { chosen, acts } = bulk
  const [field, setField] = useState('')
  const fromId = chosen.mode === 'some' ? (chosen.ids[0] ?? null) : null
  return (
    <BulkDialog
      {...bulk}
      title={t('needs.acts.fill')}
      sentence={t('needs.bulk.fillSentence')}
      act={isCopied(field) ? () => acts.adjust(chosen, { kind: 'copy', fromId, field }) : null}
    >
      {(missing) => (
        <SelectField
          label={t('needs.bulk.field')}
          value={field}
          options={copiedFields.map((value) => ({ value, label: t(`needs.copied.${value}`) }))}
          onChange={setField}
          error={missing(field === '')}
        />
      )}
    </BulkDialog>
  )
}
