import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Draws its content only while its tab is on screen: the lists of the other tabs then ask the core for nothing. */
export function WhenShown({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const look = () => setShown(element.offsetParent !== null)
    const observer = new IntersectionObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={place}>{shown && children}</div>
}
