import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Language } from '../../../shared/text/catalogue.ts'
import { useText } from '../../components/index.ts'
import { spokenError, spokenText } from './spoken-text.ts'
import { hush, say } from './voice.ts'

const errors = '[role="alert"], .mantine-InputWrapper-error'

/** What is on top: the notice over the screen, else the screen. */
const shownIn = (kiosk: Element): Element => kiosk.querySelector('dialog[open]') ?? kiosk.querySelector('main') ?? kiosk

/** The name of a control, as it is said when the keyboard comes to it. */
const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ??
  (control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.textContent) ??
  ''

/**
 * Reads the kiosk aloud once the person asked for it: each screen as it comes, errors with the name of their field, controls
 * the keyboard comes to. Any action stops the voice (K2); what identifies somebody is never said (EN 301 549 5.1.3.9).
 */
export function useAloud(kiosk: RefObject<HTMLElement | null>, on: boolean, language: Language) {
  const t = useText()
  const asked = useRef(false)
  const repeat = useCallback(() => {
    if (kiosk.current !== null) say(spokenText(shownIn(kiosk.current)), language)
  }, [kiosk, language])
  useEffect(() => {
    const root = kiosk.current
    if (!on || root === null) return
    if (!asked.current) say(t('kiosk.aloud.invitation'), language)
    asked.current = true
    let heading: Element | null = null
    let said = ''
    const look = () => {
      const shown = shownIn(root)
      const now = shown.querySelector('h1, h2')
      const wrong = [...shown.querySelectorAll(errors)].map(spokenError).join(' ')
      if (now !== heading) say(spokenText(shown), language, { after: heading === null })
      else if (wrong !== said) say(wrong, language)
      heading = now
      said = wrong
    }
    look()
    const watch = new MutationObserver(look)
    watch.observe(root, { subtree: true, childList: true, characterData: true })
    const stop = () => hush()
    const arrive = (event: KeyboardEvent) => {
      if (event.key === 'Tab' && document.activeElement !== null) say(nameOf(document.activeElement), language)
    }
    addEventListener('keydown', stop, { capture: true })
    addEventListener('pointerdown', stop, { capture: true })
    addEventListener('keyup', arrive)
    return () => {
      watch.disconnect()
      removeEventListener('keydown', stop, { capture: true })
      removeEventListener('pointerdown', stop, { capture: true })
      removeEventListener('keyup', arrive)
      hush()
    }
  }, [kiosk, on, language, t])
  useEffect(() => {
    if (!on) asked.current = false
  }, [on])
  return { repeat }
}
