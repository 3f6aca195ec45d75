import type { Services } from '../../boundary/services.ts'
import type { Store } from '../../store/index.ts'

/**
 * Keeps what was worked out from the store until an act changes the store or the day turns, so that choosing a seat does
 * not read the whole office again (ux.md 4.4: a choice answers within 300 ms).
 */
export function untilChanged<T>(work: (services: Services) => Promise<T>): (services: Services) => Promise<T> {
  const kept = new WeakMap<Store, Readonly<{ key: string; value: Promise<T> }>>()
  return async (services) => {
    const store = services.store()
    const key = `${await store.revision()} ${services.ports.clock.today()}`
    const known = kept.get(store)
    if (known?.key === key) return known.value
    const value = work(services)
    kept.set(store, { key, value })
    value.catch(() => kept.delete(store))
    return value
  }
}
