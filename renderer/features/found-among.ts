import { fold } from '../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../shared/model/keyword-search.ts'
import type { FoundObject } from '../components/index.ts'

/** As many objects of one kind as the palette takes. */
const objectsOfKind = 8

/** Those of a short list whose label or detail has every word typed: what a palette search answers where a list is read whole. */
export function foundAmong(objects: readonly FoundObject[], query: string): readonly FoundObject[] {
  const words = queryWords(query)
  return objects
    .filter(({ label, detail = '' }) => matchesWords(fold(`${label} ${detail}`), words))
    .slice(0, objectsOfKind)
}
