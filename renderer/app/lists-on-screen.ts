import { createValueStore, useStored } from './value-store.ts'

/** A list as its help names it: the columns that somebody explained. */
export type ListOnScreen = Readonly<{
  title: string
  columns: readonly Readonly<{ id: string; title: string; meaning: string }>[]
}>

const store = createValueStore<readonly ListOnScreen[]>([])

/** Tells the help that a list is on screen; the result says it is gone. */
export function showList(list: ListOnScreen): () => void {
  store.update((known) => [...known, list])
  return () => store.update((known) => known.filter((one) => one !== list))
}

export const useListsOnScreen = () => useStored(store)
