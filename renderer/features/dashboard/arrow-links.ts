import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrows, Home and End go from link to link in a table; Enter follows the one in focus. */
export function moveAmongLinks(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const links = [...event.currentTarget.querySelectorAll('a')]
  const index = links.indexOf(event.target as HTMLAnchorElement)
  if (step === undefined || index < 0) return
  event.preventDefault()
  links[step(index, links.length - 1)]?.focus()
}
