import type { Catalogue, Pair } from './catalogue.ts'
import { catalogue, type TextKey } from './index.ts'

/** Values that go into the placeholders of a text. */
export type TextValues = Readonly<Record<string, string | number>>

/** Writes the text of a key: the page's translator, or the words of a document. */
export type Say = (key: TextKey, values?: TextValues) => string

/** The pair of a dotted key, or null where there is no text. Outside plural forms. */
export function pairOf(key: string): Pair | null {
  let node: Pair | Catalogue = catalogue
  for (const name of key.split('.')) {
    if (Array.isArray(node) || !Object.hasOwn(node, name)) return null
    const next: Pair | Catalogue | undefined = (node as Catalogue)[name]
    if (next === undefined) return null
    node = next
  }
  return Array.isArray(node) ? (node as Pair) : null
}

/** True for a key made of data (a rule, a step, a kind) that has a text. Outside plural forms. */
export const isTextKey = (key: string): key is TextKey => pairOf(key) !== null
