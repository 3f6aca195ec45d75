import { useEffect, useRef } from 'react'

/** Enter on the title of the home screen opens the first thing to do (ux.md S2); elsewhere Enter keeps its own work. */
export function useFirstAction(run: (() => void) | null): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const { target } = event
      const onTitle = target === document.body || (target instanceof HTMLElement && target.matches('.screen h1'))
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || !onTitle || latest.current === null) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
}
