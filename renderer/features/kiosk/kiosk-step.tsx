import { type ReactNode, useEffect, useRef } from 'react'

export type KioskStepProps = Readonly<{
  title: string
  sentence?: string | undefined
  /** Buttons that go on or back, the main one first. */
  actions?: ReactNode
  children?: ReactNode
  /** Its title names somebody: it is not said aloud. */
  namesPerson?: boolean
  /** Its main button takes more room. */
  large?: boolean
}>

/** One screen of the kiosk: one question, its title in focus unless a field is to be typed in at once. */
export function KioskStep({ title, sentence, actions, children, namesPerson = false, large = false }: KioskStepProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView()
    const first = body.current?.querySelector('input') ?? heading.current
    first?.focus()
  }, [])
  return (
    <div className="kiosk-step" data-large={large} ref={body}>
      <div className="kiosk-words">
        <h1 ref={heading} tabIndex={-1} data-unspoken={namesPerson || undefined}>
          {title}
        </h1>
        {sentence && <p>{sentence}</p>}
      </div>
      {children}
      {actions && <div className="kiosk-actions">{actions}</div>}
    </div>
  )
}
