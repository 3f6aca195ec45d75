import { journeyNumbers } from '../../../shared/model/journey-numbers.ts'
import type { DeclaredEntry } from './declared-quantity.ts'

type Leaf = string | number | boolean | null

/** What somebody declared, or what the office makes of it; journeys keep their order. */
export type Declaration = Readonly<{
  entry: DeclaredEntry | null
  journeys: readonly Readonly<Record<string, Leaf>>[]
}>

/** One value sanctioned otherwise than declared; `field` is its path (`entry.copies`, `journeys.0.oneWayKm`). */
export type Difference = Readonly<{ field: string; declared: string; sanctioned: string }>

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

/** Every value that differs, in the order of the claim; a value there is only once has an empty other side. */
export function differencesOf(declared: Declaration, sanctioned: Declaration): readonly Difference[] {
  const sides = [declared, sanctioned].map(
    ({ entry, journeys }) => new Map([...leaves(entry, 'entry'), ...leaves(journeys, 'journeys')]),
  )
  const [before = new Map<string, string>(), after = new Map<string, string>()] = sides
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields
    .map((field) => ({ field, declared: before.get(field) ?? '', sanctioned: after.get(field) ?? '' }))
    .filter((one) => one.declared !== one.sanctioned)
}

/** Whether the office may correct a value itself: the quantity, and the figures of a journey that is there. */
export function isCorrectable({ field, declared }: Difference): boolean {
  const [part, , figure = ''] = field.split('.')
  if (part === 'entry') return true
  return declared !== '' && (journeyNumbers as readonly string[]).includes(figure)
}
