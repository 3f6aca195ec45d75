import { NativeSelect } from '@mantine/core'
import { useText } from '../../app/texts.ts'
import { useFieldParts } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'

export type SelectOption = Readonly<{ value: string; label: string }>

export type SelectFieldProps = FieldProps<string> &
  Readonly<{ options: readonly SelectOption[] /** Text of the empty choice. */; emptyLabel?: string }>

/** A choice among a few stable options, empty text for none. Long or searched lists use `PickerField`. */
export function SelectField(props: SelectFieldProps) {
  const t = useText()
  const empty = props.emptyLabel ?? (props.optional ? t('components.field.none') : t('components.field.choose'))
  return (
    <NativeSelect
      {...useFieldParts(props)}
      value={props.value}
      data={[{ value: '', label: empty }, ...props.options]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
