import { useCallback, useEffect, useRef, useState } from 'react'
import { kioskIdleSeconds, kioskWarningSeconds, moreTimeFactor } from '../../../shared/model/kiosk-times.ts'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const

export type Idle = Readonly<{
  /** Whole seconds left before the end while the person is asked whether they are there; else null. */
  left: number | null
  stay: () => void
}>

/**
 * Watches over a visit: after a while without a sign the person is asked, as often as it takes, then it ends by itself (ux.md
 * S24, K12). While they are asked, any key answers and does nothing else.
 */
export function useIdle(watching: boolean, moreTime: boolean, onEnd: () => void): Idle {
  const [left, setLeft] = useState<number | null>(null)
  const last = useRef(Date.now())
  const asked = useRef(false)
  const end = useRef(onEnd)
  end.current = onEnd
  const stay = useCallback(() => {
    last.current = Date.now()
    asked.current = false
    setLeft(null)
  }, [])
  useEffect(() => {
    if (!watching) return
    stay()
    const quiet = kioskIdleSeconds * (moreTime ? moreTimeFactor : 1)
    const look = () => {
      const over = quiet + kioskWarningSeconds - (Date.now() - last.current) / 1_000
      if (over <= 0) end.current()
      else if (over <= kioskWarningSeconds) {
        asked.current = true
        setLeft(Math.ceil(over))
      }
    }
    const sign = (event: Event) => {
      if (!asked.current) last.current = Date.now()
      else if (event.type === 'keydown') {
        event.preventDefault()
        event.stopPropagation()
        stay()
      }
    }
    const clock = setInterval(look, 500)
    for (const name of signs) addEventListener(name, sign, { capture: true })
    return () => {
      clearInterval(clock)
      for (const name of signs) removeEventListener(name, sign, { capture: true })
    }
  }, [watching, moreTime, stay])
  return { left, stay }
}
