import type { ReactNode } from 'react'
import { useText } from '../app/texts.ts'

/** Fields that belong together, under a legend. */
export function FormSection({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="form-section">
      <legend>{legend}</legend>
      <div className="form-fields">{children}</div>
    </fieldset>
  )
}

/** The sentence at the top of a form: required is the rule. */
export function RequiredNote() {
  const t = useText()
  return <p className="field-hint">{t('components.form.optionalNote')}</p>
}
