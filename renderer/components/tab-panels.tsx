import { Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'

/** The tab last chosen at each address, so that coming back to an object finds it as it was left. */
const lastTabs = new Map<string, string>()

export type TabPanel = Readonly<{ id: string; title: string; content: ReactNode }>

/** Information of one object by theme. Arrows, Home and End change tab; each panel can be reached by Tab. */
export function TabPanels({
  label,
  panels,
  initial,
}: {
  label: string
  panels: readonly TabPanel[]
  initial?: string
}) {
  const place = `${location.hash} ${label}`
  const known = lastTabs.get(place)
  const first = panels.some(({ id }) => id === known) ? known : (initial ?? panels[0]?.id)
  const [current, setCurrent] = useState<string | null>(first ?? null)
  const change = (tab: string | null) => {
    if (tab !== null) lastTabs.set(place, tab)
    setCurrent(tab)
  }
  const ends: Readonly<Record<string, string | undefined>> = { Home: panels[0]?.id, End: panels.at(-1)?.id }
  return (
    <Tabs value={current} onChange={change} className="tab-panels">
      {/* The kit moves the focus by these two keys without changing tab, as it does by arrows. */}
      <Tabs.List aria-label={label} onKeyDownCapture={({ key }) => key in ends && change(ends[key] ?? null)}>
        {panels.map(({ id, title }) => (
          <Tabs.Tab key={id} value={id}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} tabIndex={0}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
