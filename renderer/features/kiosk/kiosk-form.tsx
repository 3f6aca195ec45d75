import type { FormEvent, ReactNode } from 'react'
import { BusyButton, useText } from '../../components/index.ts'
import { KioskStep } from './kiosk-step.tsx'

type KioskFormProps = Readonly<{
  title: string
  sentence?: string | undefined
  /** What the main button says; to go on, unless told otherwise. */
  submit?: string
  busy: boolean
  onSend: () => void
  onBack?: () => void
  children: ReactNode
}>

/** A step of the kiosk answered by typing: the fields, then the way on and, where there is one, the way back. */
export function KioskForm({ title, sentence, submit, busy, onSend, onBack, children }: KioskFormProps) {
  const t = useText()
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form noValidate onSubmit={send}>
      <KioskStep
        title={title}
        sentence={sentence}
        actions={
          <>
            <BusyButton type="submit" variant="primary" busy={busy}>
              {submit ?? t('kiosk.continue')}
            </BusyButton>
            {onBack && (
              <button type="button" className="button" onClick={onBack}>
                {t('kiosk.back')}
              </button>
            )}
          </>
        }
      >
        {children}
      </KioskStep>
    </form>
  )
}
