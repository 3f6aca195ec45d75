import { Textarea, TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useFieldParts } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'

export type TextFieldProps = FieldProps<string> &
  Readonly<{
    /** Personal data needs its token: name, email, tel, postal-code… (WCAG 1.3.5). */
    autoComplete?: HTMLInputAutoCompleteAttribute
    maxLength?: number
    type?: 'text' | 'email' | 'tel' | 'search'
    /** Number of lines; more than one makes a text area. */
    lines?: number
    /** Unit after the field. */
    unit?: string
    inputMode?: 'text' | 'numeric' | 'decimal'
    spellCheck?: boolean
    autoFocus?: boolean
  }>

/** One line or several of text. */
export function TextField(props: TextFieldProps) {
  const {
    lines = 1,
    value,
    onChange,
    type,
    unit,
    inputMode,
    maxLength,
    autoComplete = 'off',
    spellCheck = false,
    autoFocus,
  } = props
  const parts = useFieldParts(props)
  const common = {
    ...parts,
    value,
    maxLength,
    autoComplete,
    spellCheck,
    'data-autofocus': autoFocus || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  if (lines > 1) return <Textarea {...common} rows={lines} />
  return (
    <TextInput
      {...common}
      type={type ?? 'text'}
      inputMode={inputMode}
      rightSection={unit && <span aria-hidden="true">{unit}</span>}
      rightSectionPointerEvents="none"
    />
  )
}
