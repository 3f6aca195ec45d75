import { Checkbox } from '@mantine/core'
import type { FieldProps } from './field-props.ts'

/** A yes or no that waits for the form to be sent. */
export function CheckboxField({
  label,
  value,
  onChange,
  hint,
  error,
  id,
  name,
  onBlur,
  onFocus,
  readOnly,
}: FieldProps<boolean>) {
  return (
    <Checkbox
      className="field"
      {...(id ? { id } : {})}
      {...(name ? { name } : {})}
      label={label}
      description={hint}
      error={error}
      checked={value}
      disabled={readOnly ?? false}
      aria-invalid={error ? true : undefined}
      onBlur={() => onBlur?.()}
      onFocus={() => onFocus?.()}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
