import { useEffect, useSyncExternalStore } from 'react'
import type { ReviewRow } from '../../../shared/contract/review.ts'
import { client } from '../../data/client.ts'
import { queueOrder, queueWindow } from './queue-order.ts'

/** What became of a claim since the review began. */
export type Decided = 'accepted' | 'returned' | 'cancelled' | 'held'

type Desk = Readonly<{
  /** The order the rows came in; another one begins another desk. */
  order: ReturnType<typeof queueOrder> | null
  rows: readonly ReviewRow[]
  count: number
  decided: ReadonlyMap<string, Decided>
  openedAt: number
}>

const empty: Desk = { order: null, rows: [], count: 0, decided: new Map(), openedAt: 0 }

let desk = empty
let fetching: Promise<void> | null = null
const listeners = new Set<() => void>()

const draw = (): void => {
  for (const listener of listeners) listener()
}

function put(next: Desk): void {
  desk = next
  draw()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const known = (): ReadonlySet<string> => new Set(desk.rows.map(({ id }) => id))
const left = (): readonly ReviewRow[] => desk.rows.filter(({ id }) => !desk.decided.has(id))

/** Fetches the claims that follow; those decided have left the queue, so the place of the others has moved up. */
async function fetchMore(): Promise<void> {
  const order = desk.order ?? queueOrder()
  const begins = desk.order === null
  const page = await client.review.queue(queueWindow(order, begins ? 0 : left().length))
  const seen = known()
  const rows = [...desk.rows, ...page.rows.filter(({ id }) => !seen.has(id))]
  put({ ...desk, order, rows, count: begins ? page.count : desk.count, openedAt: begins ? Date.now() : desk.openedAt })
}

function more(): Promise<void> {
  fetching ??= fetchMore()
    .catch(() => undefined)
    .finally(() => {
      fetching = null
    })
  return fetching
}

/** How many claims were accepted since the review began, and in how long. */
export const doneSoFar = () => ({
  count: [...desk.decided.values()].filter((what) => what === 'accepted').length,
  minutes: Math.max(1, Math.round((Date.now() - desk.openedAt) / 60_000)),
})

/** Ends the review: whoever leaves for the list begins again with the queue as it is. */
export const closeDesk = (): void => put(empty)

const deskAfter = (ids: readonly string[], what: Decided | null): Desk => {
  const decided = new Map(desk.decided)
  for (const id of ids) {
    if (what === null) decided.delete(id)
    else decided.set(id, what)
  }
  return { ...desk, decided }
}

export const markDecided = (ids: readonly string[], what: Decided | null): void => put(deskAfter(ids, what))

/** The same of a claim whose place the next one takes at once: known now, drawn after it. */
export function markLeaving(id: string, what: Decided): void {
  desk = deskAfter([id], what)
  requestAnimationFrame(() => setTimeout(draw))
}

export type Place = Readonly<{
  rows: readonly ReviewRow[]
  decided: ReadonlyMap<string, Decided>
  /** From 1; null when the claim is not in the queue as it was when the review began. */
  position: number | null
  count: number
  previous: string | null
  /** The claims to be decided that follow, the nearest first; then those before, when none follows. */
  upcoming: readonly string[]
}>

/** The claim to show after one: the nearest that waits behind it, else before it; what is not known yet is asked for. */
export async function following(id: string): Promise<string | null> {
  const waiting = () => upcomingOf(id)[0] ?? null
  if (desk.order === null || (waiting() === null && desk.rows.length < desk.count)) await more()
  return waiting()
}

function upcomingOf(id: string): readonly string[] {
  const index = desk.rows.findIndex((row) => row.id === id)
  const waiting = (list: readonly ReviewRow[]) =>
    list.filter((row) => row.id !== id && !desk.decided.has(row.id)).map((row) => row.id)
  return [...waiting(desk.rows.slice(index + 1)), ...waiting(desk.rows.slice(0, Math.max(index, 0)))]
}

/** How near the end of the claims known the next ones are asked for. */
const margin = 20

/** Where a claim stands in the queue the person came from, and what follows it; decided lines stay until one leaves. */
export function useDesk(id: string): Place {
  const { rows, count, decided } = useSyncExternalStore(subscribe, () => desk)
  const index = rows.findIndex((row) => row.id === id)
  useEffect(() => {
    if (desk.order === null || (index >= 0 && index > rows.length - margin && rows.length < count)) void more()
  }, [index, rows.length, count])
  return {
    rows,
    decided,
    position: index < 0 ? null : index + 1,
    count,
    previous: rows[index - 1]?.id ?? null,
    upcoming: upcomingOf(id),
  }
}
