import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../../components/index.ts'
import { type KeyboardLayout, keyRows, type LetterPage } from './keyboard-layouts.ts'

/** Puts a text in the place of what is selected, or takes the character before away; the field hears of it as of any key. */
function typeInto(field: HTMLInputElement, text: string | null): void {
  const start = field.selectionStart ?? field.value.length
  const end = field.selectionEnd ?? start
  if (text !== null) field.setRangeText(text, start, end, 'end')
  else field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Keys to touch, for the field last used; a touch leaves the focus in it. */
export function Keyboard({ layout }: { layout: KeyboardLayout }) {
  const t = useText()
  const field = useRef<HTMLInputElement | null>(null)
  const [capitals, setCapitals] = useState(false)
  const [page, setPage] = useState<LetterPage>('azerty')
  useEffect(() => {
    const remember = () => {
      if (document.activeElement instanceof HTMLInputElement) field.current = document.activeElement
    }
    remember()
    addEventListener('focusin', remember)
    return () => removeEventListener('focusin', remember)
  }, [])
  const press = (text: string | null) => {
    const known = field.current?.isConnected ? field.current : document.querySelector<HTMLInputElement>('.kiosk input')
    if (known !== null) typeInto(known, text)
  }
  const keepFocus = (event: PointerEvent) => event.preventDefault()
  const shownBy = (other: LetterPage) => ({
    'aria-pressed': page === other,
    onPointerDown: keepFocus,
    onClick: () => setPage(page === other ? 'azerty' : other),
  })
  const written = (key: string) => (capitals ? key.toUpperCase() : key)
  return (
    <fieldset className="kiosk-keyboard" data-layout={layout} aria-label={t('kiosk.keyboard.title')}>
      {keyRows(layout, page).map((row) => (
        <div key={row} className="kiosk-keys">
          {[...row].map((key) => (
            <button
              key={key}
              type="button"
              className="button"
              onPointerDown={keepFocus}
              onClick={() => press(written(key))}
            >
              {written(key)}
            </button>
          ))}
        </div>
      ))}
      <div className="kiosk-keys">
        {layout === 'letters' && (
          <>
            <button
              type="button"
              className="button"
              aria-pressed={capitals}
              onPointerDown={keepFocus}
              onClick={() => setCapitals(!capitals)}
            >
              {t('kiosk.keyboard.capitals')}
            </button>
            <button type="button" className="button" {...shownBy('alphabet')}>
              {t('kiosk.keyboard.alphabet')}
            </button>
            <button type="button" className="button" {...shownBy('signs')}>
              {t('kiosk.keyboard.signs')}
            </button>
            <button type="button" className="button" onPointerDown={keepFocus} onClick={() => press(' ')}>
              {t('kiosk.keyboard.space')}
            </button>
          </>
        )}
        <button type="button" className="button" onPointerDown={keepFocus} onClick={() => press(null)}>
          {t('kiosk.keyboard.erase')}
        </button>
      </div>
    </fieldset>
  )
}
