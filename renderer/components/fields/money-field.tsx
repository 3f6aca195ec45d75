import { centsAsTyped, typedMoney } from '../../../shared/model/typed-money.ts'
import { useText } from '../../app/texts.ts'
import { type ReadFieldProps, unreadable } from './field-props.ts'
import { TypedField, type Typing } from './typed-field.tsx'

export type MoneyFieldProps = ReadFieldProps<number | null> &
  Readonly<{
    /** Bounds in integer cents. */
    least?: number
    most?: number
  }>

/** An amount in integer cents, null when empty. Comma or point, spaces between thousands; nothing is rounded. */
export function MoneyField({ least, most, ...props }: MoneyFieldProps) {
  const t = useText()
  const read: Typing<number | null>['read'] = (typed) => {
    const result = typedMoney(typed)
    if (result.kind === 'empty') return { value: null }
    if (result.kind === 'format') return { value: unreadable, error: t('components.field.moneyFormat') }
    if (result.kind === 'tooPrecise') return { value: unreadable, error: t('components.field.moneyTooPrecise') }
    if (result.kind === 'tooLarge') return { value: unreadable, error: t('components.field.moneyTooLarge') }
    const { cents } = result
    if (least !== undefined && cents < least)
      return { value: unreadable, error: t('components.field.boundMin', { bound: centsAsTyped(least) }) }
    if (most !== undefined && cents > most)
      return { value: unreadable, error: t('components.field.boundMax', { bound: centsAsTyped(most) }) }
    return { value: cents }
  }
  const typing = {
    read,
    write: (cents: number | null) => (cents === null ? '' : centsAsTyped(cents)),
    hint: t('components.field.moneyHint'),
    unit: t('components.field.moneyUnit'),
    inputMode: 'decimal' as const,
  }
  return <TypedField<number | null> width="short" {...props} typing={typing} />
}
