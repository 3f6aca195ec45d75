import { useState } from 'react'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { queueOrder, queueWindow } from './queue-order.ts'

export type Place = Readonly<{
  /** From 1; null when the claim is not in the queue as it was when the review began. */
  position: number | null
  count: number
  next: string | null
  /** Another claim of the queue, wherever it stands: what is left when the last one has been decided. */
  other: string | null
  previous: string | null
}>

/** Where a claim stands in the queue the person came from, and its neighbours. */
export function useQueue(id: string): Place {
  const [order] = useState(queueOrder)
  const { data } = useRead(queries.review.queue.queryOptions({ input: queueWindow(order) }))
  const ids = (data?.rows ?? []).map((row) => row.id)
  const index = ids.indexOf(id)
  const other = ids.find((candidate) => candidate !== id)
  const next = index < 0 ? other : ids[index + 1]
  return {
    position: index < 0 ? null : index + 1,
    count: data?.count ?? 0,
    next: next ?? null,
    other: other ?? null,
    previous: ids[index - 1] ?? null,
  }
}
