import { type DeclaredEntry, declaredQuantity } from '../review/declared-quantity.ts'

type Slots = Extract<DeclaredEntry, { slots: unknown }>['slots']

/**
 * What several claims come to when one stands for all (F230, F233): copies and durations add up, half-days are put side by
 * side in the order of their dates. Null when they are not counted alike, or when there is nothing to group.
 */
export function groupedEntry(entries: readonly DeclaredEntry[]): DeclaredEntry | null {
  const copies = entries.flatMap((entry) => ('copies' in entry ? [entry.copies] : []))
  const slots = entries.flatMap((entry) => ('slots' in entry ? [entry.slots] : []))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const [first] = entries
  if (first === undefined) return null
  if (entries.length === 1) return first
  if (copies.length === entries.length) return { copies: sum(copies) }
  if (slots.length !== entries.length) return null
  return { slots: inOrder(slots.flat()) }
}

const inOrder = (slots: Slots): Slots =>
  slots.toSorted((one, other) => `${one.date} ${one.from}`.localeCompare(`${other.date} ${other.from}`))

/** How the quantity of one claim is written in the comment of its group: copies, or half-days. */
export const quantityOf = (entry: DeclaredEntry): number =>
  'slots' in entry ? entry.slots.length : declaredQuantity(entry).value
