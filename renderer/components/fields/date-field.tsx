import { dateAsTyped, typedDate } from '../../../shared/model/typed-date.ts'
import { useFormat } from '../../app/format.ts'
import { useText } from '../../app/texts.ts'
import type { ReadFieldProps } from './field-props.ts'
import { unreadable } from './field-props.ts'
import { TypedField } from './typed-field.tsx'

export type DateFieldProps = ReadFieldProps<string> &
  Readonly<{
    /** First and last dates accepted, `YYYY-MM-DD`. */
    earliest?: string
    latest?: string
  }>

/** A civil date, `YYYY-MM-DD` or empty; typed day first (`3/6/26`, `03/06/2026`, `03062026`), never turned into another. */
export function DateField({ earliest, latest, ...props }: DateFieldProps) {
  const t = useText()
  const format = useFormat()
  const read = (typed: string) => {
    const result = typedDate(typed)
    if (result.kind === 'empty') return { value: '' }
    if (result.kind === 'format') return { value: unreadable, error: t('components.field.dateFormat') }
    if (result.kind === 'impossible') return { value: unreadable, error: t('components.field.dateImpossible') }
    const { date } = result
    if (earliest && date < earliest)
      return { value: unreadable, error: t('components.field.dateTooEarly', { bound: format.date(earliest) }) }
    if (latest && date > latest)
      return { value: unreadable, error: t('components.field.dateTooLate', { bound: format.date(latest) }) }
    return { value: date }
  }
  const typing = {
    read,
    write: dateAsTyped,
    hint: t('components.field.dateHint'),
    digits: true,
    understood: (date: string) =>
      date === '' ? '' : t('components.field.dateUnderstood', { date: format.longDate(date) }),
  }
  return <TypedField width="short" {...props} typing={typing} />
}
