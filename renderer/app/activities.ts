import { type ComponentType, useMemo } from 'react'
import type { TextKey } from '../../shared/text/index.ts'
import { activityOrder } from './activity-order.ts'
import { shellParts } from './session.ts'
import { createValueStore, useStored } from './value-store.ts'

/** Why an activity is closed, in the reader's language, e.g. "ouvre le 15 mai"; a `readable` one is still entered, to read. */
export type Closed = Readonly<{ reason: string; readable?: true }>

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
  /** What the help of the screen and the guide say of it: no screen goes without (F61). */
  Help: ComponentType
  useClosed?: () => Closed | null
  useCount?: () => number | null
  /** Shown to those it concerns only: a name that `useConcerns` of the shell gives. */
  concern?: string
}>

const store = createValueStore<readonly Activity[]>([])

/** Detail screens have the place of the screen they come from. */
const placeOf = ({ id, parent }: Activity): number => {
  const place = activityOrder.indexOf(parent ?? id)
  return place < 0 ? activityOrder.length : place
}

/** Adds screens to the menu, the router, the palette and the map, in the order of `activity-order.ts`. Ids and paths are unique. */
export function registerActivities(activities: readonly Activity[]) {
  for (const activity of activities) {
    const twin = store.get().find((other) => other.id === activity.id || other.path === activity.path)
    if (twin) throw new Error(`Activity ${activity.id} repeats the id or path of ${twin.id}`)
    store.update((known) => [...known, activity].toSorted((a, b) => placeOf(a) - placeOf(b)))
  }
}

export const registeredActivities = store.get

/** Activities that these roles may open. */
export const activitiesFor = (activities: readonly Activity[], roles: readonly string[]) =>
  activities.filter(({ roles: wanted = [] }) => wanted.length === 0 || wanted.some((role) => roles.includes(role)))

const nothing: ReadonlySet<string> = new Set()
const useNothing = () => nothing
const nobody: readonly string[] = []

/** Activities that these roles may open and that concern the person: what the menu, the map and the guide show. */
export function useActivitiesFor(roles: readonly string[] = nobody): readonly Activity[] {
  const activities = useStored(store)
  const useConcerns = shellParts().useConcerns ?? useNothing
  const concerns = useConcerns()
  return useMemo(
    () => activitiesFor(activities, roles).filter(({ concern }) => concern === undefined || concerns.has(concern)),
    [activities, roles, concerns],
  )
}
