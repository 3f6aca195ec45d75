import type { ReactNode } from 'react'

/** Given by date, time, amount and number fields when what was typed cannot be read; a form must then refuse to send. */
export const unreadable = 'unreadable'
export type Unreadable = typeof unreadable

/** What every field takes. It fits `form.getInputProps(...)` of `@mantine/form`. */
export type FieldProps<Value> = Readonly<{
  label: string
  value: Value
  onChange: (value: Value) => void
  /** Format, unit, bounds or example, under the label. */
  hint?: ReactNode | undefined
  /** What is wrong, with the expected format and an example. */
  error?: ReactNode | undefined
  /** Fields are required unless they say so. */
  optional?: boolean | undefined
  readOnly?: boolean | undefined
  /** For links of the error summary. */
  id?: string | undefined
  name?: string | undefined
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
  /** Width of what is expected, so that the field shows it. */
  width?: 'short' | 'medium' | 'full'
}>
