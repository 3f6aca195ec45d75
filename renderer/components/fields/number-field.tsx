import { exampleWithin, numberAsTyped, typedNumber } from '../../../shared/model/typed-number.ts'
import { useFormat } from '../../app/format.ts'
import { useText } from '../../app/texts.ts'
import { type ReadFieldProps, unreadable } from './field-props.ts'
import { TypedField, type Typing } from './typed-field.tsx'

export type NumberFieldProps = ReadFieldProps<number | null> &
  Readonly<{
    least?: number
    most?: number
    /** Digits allowed after the comma; none by default. */
    decimals?: number
    unit?: string
    /** False for what is no quantity, such as a year: its bounds are said without a space. */
    grouped?: boolean
  }>

/** A number, null when empty. Out of bounds is an error that keeps what was typed; nothing is clamped or rounded. */
export function NumberField({ least, most, decimals = 0, unit, grouped = true, ...props }: NumberFieldProps) {
  const t = useText()
  const format = useFormat()
  const example = exampleWithin(decimals, least, most)
  const read: Typing<number | null>['read'] = (typed) => {
    const result = typedNumber(typed)
    if (result.kind === 'empty') return { value: null }
    if (result.kind === 'format') return { value: unreadable, error: t('components.field.numberFormat', { example }) }
    if (result.decimals > decimals)
      return { value: unreadable, error: t('components.field.numberTooPrecise', { count: decimals, example }) }
    const { value } = result
    if (least !== undefined && value < least)
      return { value: unreadable, error: t('components.field.boundMin', { bound: numberAsTyped(least) }) }
    if (most !== undefined && value > most)
      return { value: unreadable, error: t('components.field.boundMax', { bound: numberAsTyped(most) }) }
    return { value }
  }
  const bound = (value = 0) => (grouped ? format.number(value) : numberAsTyped(value))
  const bounds = { least: bound(least), most: bound(most), example }
  const hint = () => {
    if (least !== undefined && most !== undefined) return t('components.field.numberBetween', bounds)
    if (least !== undefined) return t('components.field.numberFrom', bounds)
    if (most !== undefined) return t('components.field.numberUpTo', bounds)
    return t('components.field.numberHint', { example })
  }
  const typing = {
    read,
    write: (value: number | null) => (value === null ? '' : numberAsTyped(value)),
    hint: hint(),
    unit,
    inputMode: (decimals > 0 ? 'decimal' : 'numeric') as 'decimal' | 'numeric',
  }
  return <TypedField<number | null> width="short" {...props} typing={typing} />
}
