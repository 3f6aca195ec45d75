import { useState } from 'react'
import {
  ActionBar,
  BusyButton,
  CheckboxField,
  DateField,
  ErrorSummary,
  FileField,
  FormSection,
  MoneyField,
  NumberField,
  PasswordField,
  type PickedOption,
  PickerField,
  RequiredNote,
  Screen,
  SelectField,
  TextField,
  TimeField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../components/index.ts'
import { people } from './people.ts'

const centres: readonly PickedOption[] = people(300).map(({ id, name, city }) => ({
  value: id,
  label: `${city} ${id}`,
  detail: name,
}))
const searchCentres = (query: string) =>
  Promise.resolve(centres.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase())))

/** Every field, its errors, and a sending that is refused until the date and the first name are right. */
export function FieldScreen() {
  const t = useText()
  const [firstName, setFirstName] = useState('')
  const [comment, setComment] = useState('')
  const [date, setDate] = useState<string | Unreadable>('')
  const [time, setTime] = useState<string | Unreadable>('')
  const [cents, setCents] = useState<number | null | Unreadable>(null)
  const [distance, setDistance] = useState<number | null | Unreadable>(null)
  const [transport, setTransport] = useState('')
  const [password, setPassword] = useState('')
  const [agreed, setAgreed] = useState(false)
  const [files, setFiles] = useState<readonly File[]>([])
  const [centre, setCentre] = useState<PickedOption | null>(null)
  const [attempt, setAttempt] = useState(0)
  const errors = [
    ...(firstName === ''
      ? [{ fieldId: 'first-name', message: `${t('gallery.firstName')} - ${t('components.field.required')}` }]
      : []),
    ...(date === '' || date === unreadable
      ? [{ fieldId: 'departure', message: t('components.field.dateFormat') }]
      : []),
  ]
  const errorOf = (id: string) => (attempt > 0 ? errors.find(({ fieldId }) => fieldId === id)?.message : undefined)
  const send = () => {
    if (errors.length > 0) setAttempt(attempt + 1)
    else tell('success', t('gallery.sent'))
  }
  return (
    <Screen title={t('gallery.fields')}>
      <RequiredNote />
      {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      <FormSection legend={t('gallery.identity')}>
        <TextField
          id="first-name"
          label={t('gallery.firstName')}
          value={firstName}
          onChange={setFirstName}
          autoComplete="given-name"
          error={errorOf('first-name')}
        />
        <PasswordField
          label={t('gallery.password')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          optional
        />
        <TextField label={t('gallery.comment')} value={comment} onChange={setComment} lines={3} optional />
      </FormSection>
      <FormSection legend={t('gallery.travel')}>
        <DateField
          id="departure"
          label={t('gallery.date')}
          value={date}
          onChange={setDate}
          error={errorOf('departure')}
        />
        <TimeField label={t('gallery.time')} value={time} onChange={setTime} optional />
        <MoneyField label={t('gallery.amount')} value={cents} onChange={setCents} least={0} most={500_000} optional />
        <NumberField
          label={t('gallery.distance')}
          value={distance}
          onChange={setDistance}
          least={0}
          most={999}
          decimals={1}
          unit="km"
          optional
        />
        <SelectField
          label={t('gallery.transport')}
          value={transport}
          onChange={setTransport}
          options={[
            { value: 'train', label: t('gallery.train') },
            { value: 'car', label: t('gallery.car') },
          ]}
          optional
        />
        <PickerField label={t('gallery.centre')} value={centre} onChange={setCentre} search={searchCentres} optional />
        <FileField
          label={t('gallery.files')}
          hint={t('gallery.filesHint')}
          value={files}
          onChange={setFiles}
          multiple
          limit={5}
          optional
        />
        <CheckboxField label={t('gallery.agree')} value={agreed} onChange={setAgreed} />
      </FormSection>
      <output data-testid="values" className="visually-hidden">
        {JSON.stringify({ date, time, cents, distance, centre: centre?.value ?? null })}
      </output>
      <ActionBar>
        <BusyButton variant="primary" onClick={send}>
          {t('gallery.send')}
        </BusyButton>
      </ActionBar>
    </Screen>
  )
}
