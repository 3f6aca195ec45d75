import type { ReactNode } from 'react'
import { useText } from '../../app/texts.ts'
import type { FieldProps } from './field-props.ts'

/** The visible label, with "(facultatif)" where it applies. */
export function FieldLabel({ label, optional }: { label: string; optional: boolean | undefined }) {
  const t = useText()
  return (
    <>
      {label}
      {optional && <span className="field-optional"> ({t('components.field.optional')})</span>}
    </>
  )
}

/** What the kit's inputs need from our field props: label, hint and error linked, required said in code. */
export function useFieldParts(
  props: Omit<FieldProps<unknown>, 'value' | 'onChange'>,
  ownError?: ReactNode,
  ownHint?: ReactNode,
) {
  const { label, optional, hint, error, readOnly, id, name, onBlur, onFocus, width = 'full' } = props
  const shown = error ?? ownError
  return {
    id,
    name,
    readOnly,
    onBlur,
    onFocus,
    className: 'field',
    wrapperProps: { 'data-width': width },
    label: <FieldLabel label={label} optional={optional} />,
    description: hint ?? ownHint,
    error: shown,
    'aria-required': !optional || undefined,
    'aria-invalid': shown ? true : undefined,
  }
}
