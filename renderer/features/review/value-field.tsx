import {
  MoneyField,
  NumberField,
  TimeField,
  type Unreadable,
  unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'
import type { DeclarationField } from './declaration-fields.ts'

/** How a value of a claim is called: its words, and which journey or day it is of. */
export function useFieldName(): (field: Pick<DeclarationField, 'name' | 'position' | 'path'>) => string {
  const t = useText()
  return ({ name, position, path }) => {
    const key = `review.fields.${name}`
    const words = isTextKey(key) ? t(key) : name
    if (position === null) return words
    const whole = path.startsWith('journeys')
      ? t('claimsScreen.travel.journey', { position })
      : t('reviewScreen.line', { position })
    return t('reviewScreen.fieldOf', { whole, field: words })
  }
}

/** The path of a value as people call it. */
export function usePathName(): (path: string) => string {
  const nameOf = useFieldName()
  return (path) => {
    const keys = path.split('.')
    const numbers = keys.filter((key) => /^\d+$/.test(key))
    const position = numbers[0] === undefined ? null : Number(numbers[0]) + 1
    return nameOf({ path, name: keys.at(-1) ?? path, position })
  }
}

/** A value of a claim as it is read: amounts in euros, distances with their unit. */
export function useValueText(): (name: string, value: number | string | null) => string {
  const t = useText()
  const format = useFormat()
  return (name, value) => {
    if (value === null || value === '') return t('reviewScreen.nothing')
    if (name.endsWith('Cents')) return format.cents(Number(value))
    return typeof value === 'number' ? format.number(value) : value
  }
}

type ValueFieldProps = Readonly<{
  id: string
  field: DeclarationField
  /** What stands in the field, readable or not. */
  value: number | string | null | Unreadable
  label: string
  hint: string
  onChange: (value: number | string | null | Unreadable) => void
}>

/** The field of one value, by what it is: an amount, a time, a number. */
export function ValueField({ id, field, value, label, hint, onChange }: ValueFieldProps) {
  const { name } = field
  const parts = { id, label, hint, onChange }
  if (typeof field.value === 'string') return <TimeField {...parts} value={String(value ?? '')} />
  const number = typeof value === 'string' ? unreadable : value
  if (name.endsWith('Cents')) return <MoneyField {...parts} value={number} least={0} />
  return <NumberField {...parts} value={number} least={0} decimals={name === 'coefficient' ? 2 : 0} />
}
