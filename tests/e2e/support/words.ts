import { catalogue } from '../../../shared/text/index.ts'

type Node = readonly [string, string] | { readonly [key: string]: Node }

/** A text as a part of a pattern; its spaces may be unbreakable on the page. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')

function* pairsOf(node: Node): Generator<readonly [string, string]> {
  if (Array.isArray(node)) yield node as unknown as readonly [string, string]
  else for (const child of Object.values(node)) yield* pairsOf(child)
}

const english = new Map<string, Set<string>>()
for (const [french, other] of pairsOf(catalogue as unknown as Node)) {
  english.set(french, (english.get(french) ?? new Set()).add(other))
}

/**
 * Matches what begins with a French text of the catalogue, or with its English: screens are visited in both languages.
 * Throws when no text of the catalogue is that one, so that a changed wording is noticed.
 */
export function either(french: string): RegExp {
  const others = english.get(french)
  if (others === undefined) throw new Error(`No text of the catalogue reads “${french}”`)
  return new RegExp(`^\\s*(${[french, ...others].map(escaped).join('|')})`)
}

/** French texts of the catalogue, without values, that read otherwise in English. */
export const onlyFrench: readonly string[] = [...english]
  .filter(([french, others]) => french.length > 3 && !french.includes('{{') && !others.has(french))
  .map(([french]) => french)
  .filter((french) => ![...english.values()].some((others) => others.has(french)))
