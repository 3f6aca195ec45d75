import { type ReactNode, startTransition, useEffect, useState } from 'react'

/**
 * What stands below the window when a claim opens, and what deposits more documents, are drawn one frame after what is read
 * first (ux.md 4.4: 50 ms).
 */
export function AfterDrawn({ children }: { children: ReactNode }) {
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
  return drawn ? children : null
}
