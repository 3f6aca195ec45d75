import { createValueStore, useStored } from './value-store.ts'

const store = createValueStore('')

/** Says a passing state (a count, a selection) to assistive technologies without writing it in the console. */
export function announce(text: string) {
  // A live region stays silent when its text does not change: a trailing no-break space makes a repetition audible.
  store.set(store.get() === text ? `${text}\u00a0` : text)
}

export const useAnnouncement = () => useStored(store)
