import type { JourneyNumber } from '../../../shared/model/journey-numbers.ts'
import {
  DateField,
  keepingUnread,
  MoneyField,
  NumberField,
  TextField,
  TimeField,
  useText,
} from '../../components/index.ts'
import type { JourneyDraft, Typed } from './draft.ts'

/** What every part of the details of a journey is given. */
export type PartProps = Readonly<{
  draft: JourneyDraft
  index: number
  /** What the rules refuse, by field. */
  refusals: ReadonlyMap<string, string>
  onChange: (part: Partial<JourneyDraft>) => void
  onBlur: () => void
}>

export const fieldId = (index: number, name: string) => `journey-${index}-${name}`

/** The label of a required field of the details: starred, as people know it (F264). */
export function useStarred(): (label: string) => string {
  const t = useText()
  return (label) => t('claimTravel.starred', { label })
}

type TextName = 'fromTown' | 'fromPostalCode' | 'toTown' | 'toPostalCode'

export function PlaceField({ name, draft, index, onChange, onBlur }: PartProps & Readonly<{ name: TextName }>) {
  const t = useText()
  const starred = useStarred()
  const missing = name.endsWith('Town') ? 'claimTravel.detail.townMissing' : 'claimTravel.detail.postalCodeMissing'
  return (
    <TextField
      id={fieldId(index, name)}
      label={starred(t(`claimTravel.detail.${name}`))}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onBlur}
      width={name.endsWith('Town') ? 'full' : 'short'}
      error={draft[name].trim() === '' ? t(missing) : undefined}
    />
  )
}

type DateName = 'departDate' | 'returnDate'

export function DayField({ name, draft, index, onChange, onBlur }: PartProps & Readonly<{ name: DateName }>) {
  const t = useText()
  const starred = useStarred()
  return (
    <DateField
      id={fieldId(index, name)}
      label={starred(t(`claimTravel.detail.${name}`))}
      value={draft[name]}
      onChange={keepingUnread((value) => onChange({ [name]: value }))}
      onBlur={onBlur}
    />
  )
}

type TimeName = 'departTime' | 'returnTime'

export function HourField({
  name,
  draft,
  index,
  onChange,
  onBlur,
  error,
}: PartProps & Readonly<{ name: TimeName; error?: string | undefined }>) {
  const t = useText()
  const starred = useStarred()
  return (
    <TimeField
      id={fieldId(index, name)}
      label={starred(t(`claimTravel.detail.${name}`))}
      value={draft[name]}
      onChange={keepingUnread((value) => onChange({ [name]: value }))}
      onBlur={onBlur}
      error={error}
    />
  )
}

type NumberProps = PartProps &
  Readonly<{ name: JourneyNumber; label: string; required?: boolean; unit?: string; hint?: string }>

export function CountField({
  name,
  label,
  required,
  unit,
  hint,
  draft,
  index,
  refusals,
  onChange,
  onBlur,
}: NumberProps) {
  const starred = useStarred()
  return (
    <NumberField
      id={fieldId(index, name)}
      label={required ? starred(label) : label}
      value={draft[name]}
      onChange={keepingUnread((value: Typed) => onChange({ [name]: value }))}
      onBlur={onBlur}
      least={0}
      most={name === 'oneWayKm' ? 9_999 : name === 'trips' ? 999 : 99}
      optional={!required}
      {...(unit === undefined ? {} : { unit })}
      hint={hint}
      error={refusals.get(name)}
    />
  )
}

export function AmountField({ name, label, hint, draft, index, refusals, onChange, onBlur }: NumberProps) {
  return (
    <MoneyField
      id={fieldId(index, name)}
      label={label}
      hint={hint}
      value={draft[name]}
      onChange={keepingUnread((value) => onChange({ [name]: value }))}
      onBlur={onBlur}
      least={0}
      optional
      error={refusals.get(name)}
    />
  )
}
