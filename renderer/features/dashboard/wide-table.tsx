import type { ReactNode } from 'react'

/** A table of figures that may be wider than the window: the zone it scrolls in is reached by the keyboard. */
export function WideTable({ title, children }: { title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls must be reachable by the keyboard
    <section className="dashboard-scroll" aria-label={title} tabIndex={0}>
      <table className="figures">
        <caption className="visually-hidden">{title}</caption>
        {children}
      </table>
    </section>
  )
}
