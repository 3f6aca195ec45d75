import { useEffect, useRef } from 'react'

/** How many ways to be heard the machine shows; null where it hides them from a page that may not use them. */
async function waysToBeHeard(devices: MediaDevices): Promise<number | null> {
  const outputs = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput')
  return outputs.some(({ label }) => label !== '') ? outputs.length : null
}

/**
 * Calls back when headphones come (EN 301 549 5.1.3; K1). A machine that hides its outputs says only that something changed:
 * it is taken for headphones, for nothing that identifies anybody is ever spoken.
 */
export function useHeadphones(isAwaited: boolean, onPlugged: () => void): void {
  const plugged = useRef(onPlugged)
  plugged.current = onPlugged
  useEffect(() => {
    const devices: MediaDevices | undefined = navigator.mediaDevices
    if (!isAwaited || devices === undefined) return
    let known: Promise<number | null> = waysToBeHeard(devices)
    const changed = async () => {
      const before = known
      known = waysToBeHeard(devices)
      const [was, is] = await Promise.all([before, known])
      if (was === null || is === null || is > was) plugged.current()
    }
    const listen = () => void changed().catch(() => undefined)
    devices.addEventListener('devicechange', listen)
    return () => devices.removeEventListener('devicechange', listen)
  }, [isAwaited])
}
