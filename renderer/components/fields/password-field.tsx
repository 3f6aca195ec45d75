import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../app/texts.ts'
import { useFieldParts } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'

export type PasswordFieldProps = FieldProps<string> & Readonly<{ autoComplete: 'current-password' | 'new-password' }>

/** A password, with a named way to read it; paste and password managers are welcome. */
export function PasswordField(props: PasswordFieldProps) {
  const t = useText()
  const [visible, setVisible] = useState(false)
  return (
    <PasswordInput
      {...useFieldParts(props)}
      value={props.value}
      autoComplete={props.autoComplete}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': t(visible ? 'components.field.hide' : 'components.field.show', { label: props.label }),
      }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
