import { typedTime } from '../../../shared/model/typed-time.ts'
import { useText } from '../../app/texts.ts'
import { type ReadFieldProps, unreadable } from './field-props.ts'
import { TypedField } from './typed-field.tsx'

/** A time of day, `HH:MM` or empty; typed `8:30`, `8h30` or `0830`. */
export function TimeField(props: ReadFieldProps<string>) {
  const t = useText()
  const read = (typed: string) => {
    const result = typedTime(typed)
    if (result.kind === 'empty') return { value: '' }
    if (result.kind === 'format') return { value: unreadable, error: t('components.field.timeFormat') }
    return { value: result.time }
  }
  return (
    <TypedField
      width="short"
      {...props}
      typing={{ read, write: (time: string) => time, hint: t('components.field.timeHint'), digits: true }}
    />
  )
}
