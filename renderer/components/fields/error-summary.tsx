import { useEffect, useRef } from 'react'
import { useText } from '../../app/texts.ts'

export type FieldError = Readonly<{ fieldId: string; message: string }>

/**
 * After a refused sending: takes the focus and lists each error as a link to its field.
 * `attempt` is the number of the sending: each refusal takes the focus again, a correction does not.
 */
export function ErrorSummary({ errors, attempt }: { errors: readonly FieldError[]; attempt: number }) {
  const t = useText()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <section ref={box} className="error-summary" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('components.form.summary', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <button type="button" className="link-button" onClick={() => document.getElementById(fieldId)?.focus()}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
