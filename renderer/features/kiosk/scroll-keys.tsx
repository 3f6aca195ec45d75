import { type RefObject, useEffect, useState } from 'react'
import { Icon, useText } from '../../components/index.ts'

/** How much of what is seen one touch moves: the last lines stay on screen. */
const share = 0.8

/** Up and down by single touches, where not all of it is seen: nothing needs a finger that slides (K6). */
export function ScrollKeys({ body }: { body: RefObject<HTMLElement | null> }) {
  const t = useText()
  const [longer, setLonger] = useState(false)
  useEffect(() => {
    const measure = () => {
      const scroller = body.current
      setLonger(scroller !== null && scroller.scrollHeight > scroller.clientHeight + 1)
    }
    measure()
    const watch = new ResizeObserver(measure)
    for (const part of [body.current, ...(body.current?.children ?? [])]) if (part !== null) watch.observe(part)
    return () => watch.disconnect()
  })
  if (!longer) return null
  const move = (way: 1 | -1) => body.current?.scrollBy({ top: way * share * body.current.clientHeight })
  return (
    <div className="kiosk-scroll">
      <button type="button" className="button" aria-label={t('kiosk.scroll.up')} onClick={() => move(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" className="button" aria-label={t('kiosk.scroll.down')} onClick={() => move(1)}>
        <Icon name="down" />
      </button>
    </div>
  )
}
