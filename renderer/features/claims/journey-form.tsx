import type { ReactNode } from 'react'
import type { Journey } from '../../../shared/contract/claims.ts'
import {
  DateField,
  FormSection,
  MoneyField,
  NumberField,
  SelectField,
  TextField,
  TimeField,
  useText,
} from '../../components/index.ts'
import type { JourneyDraft, JourneyNumber, Typed } from './draft.ts'

const modes = ['CAR', 'TRAIN_2ND', 'PUBLIC_TRANSPORT', 'PLANE', 'BOAT', 'VOUCHER'] as const
const regimes = ['CONVENIENCE', 'AUTHORISED'] as const
const meals = ['lunches', 'adminLunches', 'freeLunches', 'dinners', 'freeDinners'] as const
const nights = ['nights', 'freeNights'] as const

const isMode = (value: string): value is Journey['mode'] => (modes as readonly string[]).includes(value)
const isRegime = (value: string): value is Journey['carRegime'] => (regimes as readonly string[]).includes(value)

type Props = Readonly<{
  draft: JourneyDraft
  index: number
  onChange: (part: Partial<JourneyDraft>) => void
  onBlur: () => void
  /** Buttons of the journey as a whole. */
  children: ReactNode
}>

type PartProps = Omit<Props, 'children'>

const fieldId = (index: number, name: string) => `journey-${index}-${name}`

function RouteFields({ draft, index, onChange, onBlur }: PartProps) {
  const t = useText()
  const text = (name: 'fromTown' | 'fromPostalCode' | 'toTown' | 'toPostalCode') => (
    <TextField
      id={fieldId(index, name)}
      label={t(`claimsScreen.travel.${name}`)}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onBlur}
      optional={name.endsWith('PostalCode')}
      error={name.endsWith('Town') && draft[name].trim() === '' ? t('claimsScreen.travel.town') : undefined}
    />
  )
  const date = (name: 'departDate' | 'returnDate', error?: string) => (
    <DateField
      id={fieldId(index, name)}
      label={t(`claimsScreen.travel.${name}`)}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onBlur}
      error={error}
    />
  )
  const time = (name: 'departTime' | 'returnTime') => (
    <TimeField
      id={fieldId(index, name)}
      label={t(`claimsScreen.travel.${name}`)}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onBlur}
    />
  )
  const backwards = `${draft.returnDate}${draft.returnTime}` < `${draft.departDate}${draft.departTime}`
  return (
    <FormSection legend={t('claimsScreen.travel.route')}>
      {text('fromTown')}
      {text('fromPostalCode')}
      {date('departDate')}
      {time('departTime')}
      {text('toTown')}
      {text('toPostalCode')}
      {date('returnDate', backwards ? t('claimsScreen.travel.backwards') : undefined)}
      {time('returnTime')}
    </FormSection>
  )
}

function TransportFields({ draft, index, onChange, onBlur }: PartProps) {
  const t = useText()
  const commentMissing = typeof draft.miscCents === 'number' && draft.miscCents > 0 && draft.miscComment.trim() === ''
  const money = (name: 'ticketsCents' | 'miscCents', label: string, hint?: string) => (
    <MoneyField
      id={fieldId(index, name)}
      label={label}
      hint={hint}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      onBlur={onBlur}
      least={0}
      optional
    />
  )
  return (
    <FormSection legend={t('claimsScreen.travel.transport')}>
      <SelectField
        id={fieldId(index, 'mode')}
        label={t('claimsScreen.travel.mode')}
        value={draft.mode}
        options={modes.map((value) => ({ value, label: t(`claims.modes.${value}`) }))}
        onChange={(value) => isMode(value) && onChange({ mode: value })}
        onBlur={onBlur}
      />
      {draft.mode === 'CAR' && (
        <SelectField
          id={fieldId(index, 'carRegime')}
          label={t('claimsScreen.travel.carRegime')}
          value={draft.carRegime}
          options={regimes.map((value) => ({ value, label: t(`claimsScreen.travel.regimes.${value}`) }))}
          onChange={(value) => isRegime(value) && onChange({ carRegime: value })}
          onBlur={onBlur}
        />
      )}
      <CountField
        name="oneWayKm"
        most={9_999}
        unit={t('claimsScreen.travel.km')}
        {...{ draft, index, onChange, onBlur }}
      />
      <CountField
        name="trips"
        most={999}
        hint={t('claimsScreen.travel.tripsHint')}
        {...{ draft, index, onChange, onBlur }}
      />
      {money('ticketsCents', t('claimsScreen.travel.tickets'))}
      {money('miscCents', t('claimsScreen.travel.misc'), t('claimsScreen.travel.miscHint'))}
      <TextField
        id={fieldId(index, 'miscComment')}
        label={t('claimsScreen.travel.miscComment')}
        value={draft.miscComment}
        onChange={(miscComment) => onChange({ miscComment })}
        onBlur={onBlur}
        optional={!(typeof draft.miscCents === 'number' && draft.miscCents > 0)}
        error={commentMissing ? t('claimsScreen.travel.miscCommentMissing') : undefined}
      />
    </FormSection>
  )
}

function CountField({
  name,
  most,
  unit,
  hint,
  draft,
  index,
  onChange,
  onBlur,
}: PartProps & Readonly<{ name: JourneyNumber; most: number; unit?: string; hint?: string }>) {
  const t = useText()
  const label =
    name === 'oneWayKm' || name === 'trips'
      ? t(`claimsScreen.travel.${name}`)
      : name === 'ticketsCents' || name === 'miscCents'
        ? ''
        : t(`claims.recap.${name}`)
  return (
    <NumberField
      id={fieldId(index, name)}
      label={label}
      value={draft[name]}
      onChange={(value: Typed) => onChange({ [name]: value })}
      onBlur={onBlur}
      least={0}
      most={most}
      optional={name !== 'trips' && name !== 'oneWayKm'}
      {...(unit === undefined ? {} : { unit })}
      hint={hint}
    />
  )
}

/** All fields of one journey. */
export function JourneyForm({ children, ...part }: Props) {
  const t = useText()
  return (
    <>
      <RouteFields {...part} />
      <TransportFields {...part} />
      <FormSection legend={t('claimsScreen.travel.meals')}>
        {meals.map((name) => (
          <CountField key={name} name={name} most={99} {...part} />
        ))}
      </FormSection>
      <FormSection legend={t('claimsScreen.travel.nights')}>
        {nights.map((name) => (
          <CountField key={name} name={name} most={99} {...part} />
        ))}
      </FormSection>
      {children}
    </>
  )
}
