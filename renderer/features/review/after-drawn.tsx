import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** False when a claim opens, true one frame later: what is read first is on screen by then (ux.md 4.4: 50 ms). */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    let turn: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      turn = setTimeout(() => startTransition(() => setDrawn(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(turn)
    }
  }, [])
  return drawn
}

/** What stands below the window, or deposits more documents, drawn after the rest. */
export function AfterDrawn({ children }: { children: ReactNode }) {
  return useDrawn() ? children : null
}
