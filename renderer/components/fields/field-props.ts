import type { ReactNode } from 'react'

/** Given by date, time, amount and number fields when what was typed cannot be read; a form must then refuse to send. */
export const unreadable = 'unreadable'
export type Unreadable = typeof unreadable

/** A text that could not be read, for forms that keep it as it was typed: the field shows it again, with its error. */
export type Unread = Readonly<{ unread: string }>

export const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && 'unread' in value

/** Turns the answers of a field into values that keep what could not be read. */
export const keepingUnread =
  <Value>(change: (value: Value | Unread) => void) =>
  (value: Value | Unreadable, typed: string): void =>
    change(value === unreadable ? { unread: typed } : value)

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

/** What fields take whose text is read by a strict parser; each answer comes with the text itself. */
export type ReadFieldProps<Value> = Omit<FieldProps<Value | Unreadable>, 'value' | 'onChange'> &
  Readonly<{ value: Value | Unreadable | Unread; onChange: (value: Value | Unreadable, typed: string) => void }>
