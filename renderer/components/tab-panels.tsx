import { Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'

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
  const [current, setCurrent] = useState<string | null>(initial ?? panels[0]?.id ?? null)
  return (
    <Tabs value={current} onChange={setCurrent} className="tab-panels">
      <Tabs.List aria-label={label}>
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
