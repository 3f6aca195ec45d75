import { useEffect, useRef } from 'react'
import { readKioskCode } from '../../shared/model/kiosk-code.ts'

/** The longest thing a scanner types that may be ours. */
const longest = 100

/** Reads a scanner, which types like a keyboard and ends with Enter, wherever the focus is. */
export function useScan(listening: boolean, onScan: (read: Readonly<{ number: string; code: string }>) => void): void {
  const scanned = useRef(onScan)
  scanned.current = onScan
  useEffect(() => {
    if (!listening) return
    let typed = ''
    const listen = (event: KeyboardEvent) => {
      if (event.key.length === 1) typed = `${typed}${event.key}`.slice(-longest)
      if (event.key !== 'Enter') return
      const read = readKioskCode(typed)
      typed = ''
      if (read === null) return
      event.preventDefault()
      event.stopPropagation()
      scanned.current(read)
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [listening])
}
