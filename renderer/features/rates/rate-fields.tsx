import type { RatePeriodRow } from '../../../shared/contract/rates.ts'
import {
  choicesOfUnit,
  copyGroups,
  examGroups,
  nightZones,
  type RateTableName,
} from '../../../shared/model/rate-tables.ts'
import { NumberField, PickerField, SelectField, TextField, useText } from '../../components/index.ts'
import { searchCommunes } from '../intervenants/pickers.ts'
import { rateValue } from './rate-words.ts'
import type { RateField, TypedRate } from './typed-rate.ts'

export type RateFieldsProps = Readonly<{
  period: RatePeriodRow | null
  typed: TypedRate
  onChange: (part: Partial<TypedRate>) => void
  /** The sentence of a field that cannot be read, once the person tried to save. */
  errorOf: (field: RateField) => string | undefined
}>

function AmountFields({ table, period, typed, onChange, errorOf }: RateFieldsProps & { table: RateTableName }) {
  const t = useText()
  const values = period?.values ?? {}
  const choices = choicesOfUnit[values.unit ?? '']
  if (choices !== undefined)
    return (
      <SelectField
        id="rate-choice"
        label={t('rates.form.choice')}
        options={choices.map((amount) => ({
          value: amount,
          label: rateValue(t, table, { values: { ...values, amount } }, 'fr'),
        }))}
        value={typed.choice}
        onChange={(choice) => onChange({ choice })}
        error={errorOf('choice')}
      />
    )
  return (
    <>
      <NumberField
        id="rate-amount"
        label={t('rates.form.amount')}
        least={0}
        most={999_999}
        decimals={4}
        {...(values.unit === 'RATIO' ? {} : { unit: '€' })}
        value={typed.amount}
        onChange={(amount) => onChange({ amount })}
        error={errorOf('amount')}
      />
      {values.unit === 'LOT_COPIES' && (
        <NumberField
          id="rate-lot"
          label={t('rates.form.lotSize')}
          least={1}
          most={1000}
          value={typed.lotSize}
          onChange={(lotSize) => onChange({ lotSize })}
          error={errorOf('lotSize')}
        />
      )}
    </>
  )
}

function ExamFields({ period, typed, onChange, errorOf }: RateFieldsProps) {
  const t = useText()
  const options = (groups: readonly (typeof copyGroups)[number][]) =>
    groups.map((group) => ({ value: group, label: t(`rates.groups.${group}`) }))
  return (
    <>
      {period === null && (
        <TextField
          id="rate-exam"
          label={t('rates.form.exam')}
          value={typed.exam}
          onChange={(exam) => onChange({ exam })}
          maxLength={20}
          error={errorOf('exam')}
        />
      )}
      <TextField
        id="rate-label"
        label={t('rates.form.label')}
        value={typed.label}
        onChange={(label) => onChange({ label })}
        maxLength={200}
        error={errorOf('label')}
      />
      <SelectField
        id="rate-group"
        label={t('rates.form.group')}
        options={options(examGroups)}
        value={typed.group}
        onChange={(group) => onChange({ group })}
        error={typed.group === '' ? errorOf('choice') : undefined}
      />
      <SelectField
        id="rate-copy-group"
        label={t('rates.form.copyGroup')}
        options={options(copyGroups)}
        value={typed.copyGroup}
        onChange={(copyGroup) => onChange({ copyGroup })}
        error={typed.copyGroup === '' ? errorOf('choice') : undefined}
      />
    </>
  )
}

function ZoneFields({ period, typed, onChange, errorOf }: RateFieldsProps) {
  const t = useText()
  return (
    <>
      {period === null && (
        <PickerField
          label={t('rates.form.commune')}
          search={searchCommunes}
          value={typed.commune}
          onChange={(commune) => onChange({ commune })}
          error={errorOf('commune')}
        />
      )}
      <SelectField
        id="rate-zone"
        label={t('rates.form.zone')}
        options={nightZones.map((zone) => ({ value: zone, label: t(`rates.zones.${zone}`) }))}
        value={typed.zone}
        onChange={(zone) => onChange({ zone })}
        error={errorOf('choice')}
      />
    </>
  )
}

/** The fields of a new value, by family. */
export function RateFields({ table, ...props }: RateFieldsProps & { table: RateTableName }) {
  const t = useText()
  if (table === 'exams') return <ExamFields {...props} />
  if (table === 'nightZones') return <ZoneFields {...props} />
  if (table !== 'trainTariff') return <AmountFields table={table} {...props} />
  const { typed, onChange, errorOf } = props
  return (
    <TextField
      id="rate-brackets"
      label={t('rates.form.brackets')}
      hint={t('rates.form.bracketsHint')}
      lines={10}
      value={typed.brackets}
      onChange={(brackets) => onChange({ brackets })}
      maxLength={2000}
      error={errorOf('brackets')}
    />
  )
}
