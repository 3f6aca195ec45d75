import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../app/texts.ts'

export type ScreenProps = Readonly<{
  /** The screen's one H1, and the start of the window title. */
  title: string
  /** What the screen is about, e.g. a number: second part of the window title. */
  context?: string
  /** The state sentence under the title: "137 à contrôler, 12 en retard". */
  sentence?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  children: ReactNode
}>

let firstScreen = true

/** Every screen is one of these: title, window title, and the focus on the title after a change of screen. */
export function Screen({ title, context, sentence, actions, children }: ScreenProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const product = t('frame.product')
  useEffect(() => {
    document.title = [title, context, product].filter(Boolean).join(' - ')
  }, [title, context, product])
  useEffect(() => {
    // At start the focus belongs at the top of the page; a list coming back may already have taken it.
    const taken = document.querySelector('main')?.contains(document.activeElement)
    if (!firstScreen && !taken) heading.current?.focus({ preventScroll: true })
    firstScreen = false
  }, [])
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sentence && <p className="screen-sentence">{sentence}</p>}
        </div>
        {actions && <div className="screen-actions">{actions}</div>}
      </div>
      {children}
    </div>
  )
}
