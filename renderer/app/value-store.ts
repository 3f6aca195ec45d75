import { useSyncExternalStore } from 'react'

/** A value outside React that components can follow. `set` with an identical value tells nobody. */
export type ValueStore<T> = Readonly<{
  get(): T
  set(value: T): void
  update(change: (current: T) => T): void
  subscribe(listener: () => void): () => void
}>

export function createValueStore<T>(initial: T): ValueStore<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const set = (next: T) => {
    if (Object.is(next, value)) return
    value = next
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Renders again whenever the store's value changes. */
export const useStored = <T>(store: ValueStore<T>): T => useSyncExternalStore(store.subscribe, store.get, store.get)
