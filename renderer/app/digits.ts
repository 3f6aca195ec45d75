import { preferences } from './preferences.ts'

/** What the top row of an AZERTY keyboard types without Shift, from 1 to 0. */
const topRow = '&é"\'(-è_çà'

/** The digit on the key that typed a character; undefined for any other character. */
function digitOf(typed: string): string | undefined {
  const place = typed.length === 1 ? topRow.indexOf(typed) : -1
  return place < 0 ? undefined : String((place + 1) % 10)
}

/** Writes digits where only digits are wanted, for those who asked not to hold Shift (ux 1.4); the result stops that. */
export function listenToDigits(): () => void {
  const write = (event: InputEvent) => {
    const { target, data } = event
    if (!preferences.get().digitsWithoutShift || data === null || !(target instanceof HTMLInputElement)) return
    const wanted = ['numeric', 'decimal'].includes(target.inputMode) || target.dataset.digits === 'true'
    if (!wanted) return
    const digit = digitOf(data)
    if (digit === undefined) return
    event.preventDefault()
    // As typing does: the caret, the undo of the field and who listens to it all follow.
    document.execCommand('insertText', false, digit)
  }
  addEventListener('beforeinput', write)
  return () => removeEventListener('beforeinput', write)
}
