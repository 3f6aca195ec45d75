import type { ComponentType } from 'react'
import type { TextKey } from '../../shared/text/index.ts'
import { createValueStore, useStored } from './value-store.ts'

/** Why an activity is closed, in the reader's language, e.g. "ouvre le 15 mai". */
export type Closed = Readonly<{ reason: string }>

/**
 * One screen of the application. `parent` makes it a detail screen: reachable by address, shown under its parent in
 * the menu. `roles` empty means every role. `useClosed` and `useCount` are hooks: they may read data.
 */
export type Activity = Readonly<{
  id: string
  path: string
  textKey: TextKey
  element: ComponentType
  group?: TextKey
  roles?: readonly string[]
  parent?: string
  Help?: ComponentType
  useClosed?: () => Closed | null
  useCount?: () => number | null
}>

const store = createValueStore<readonly Activity[]>([])

/** Adds screens to the menu, the router, the palette and the map, in the order given. Ids and paths are unique. */
export function registerActivities(activities: readonly Activity[]) {
  for (const activity of activities) {
    const twin = store.get().find((other) => other.id === activity.id || other.path === activity.path)
    if (twin) throw new Error(`Activity ${activity.id} repeats the id or path of ${twin.id}`)
    store.update((known) => [...known, activity])
  }
}

export const registeredActivities = store.get
export const useActivities = () => useStored(store)

/** Activities that these roles may open. */
export const activitiesFor = (activities: readonly Activity[], roles: readonly string[]) =>
  activities.filter(({ roles: wanted = [] }) => wanted.length === 0 || wanted.some((role) => roles.includes(role)))
