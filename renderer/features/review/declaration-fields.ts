import type { ClaimEntry, ClaimSheet, Journey } from '../../../shared/contract/claims.ts'
import { journeyNumbers } from '../../../shared/model/journey-numbers.ts'

/** What was declared, or what the office makes of it. */
export type Declaration = Readonly<{ entry: ClaimEntry | null; journeys: Journey[] }>

/** One value of a declaration, by its path (`entry.copies`, `journeys.0.oneWayKm`). */
export type DeclarationField = Readonly<{
  path: string
  /** The last part of the path, and the number of the journey, day or slot it is in. */
  name: string
  position: number | null
  value: number | string
}>

type Leaf = number | string | boolean | null

const isLeaf = (value: unknown): value is Leaf => value === null || typeof value !== 'object'

function entryFields(value: unknown, path: string, position: number | null): DeclarationField[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? Number(key) + 1 : position
    if (!isLeaf(inner)) return entryFields(inner, `${path}.${key}`, at)
    // The day of a slot says which one it is; it is not a quantity.
    if (key === 'date' || (typeof inner !== 'number' && typeof inner !== 'string')) return []
    return [{ path: `${path}.${key}`, name: key, position: at, value: inner }]
  })
}

/** The figures of a claim that the office may correct, in the order of the claim; those of a journey where it asks for some. */
export const fieldsOf = ({ entry, journeys }: Declaration, everything: boolean): readonly DeclarationField[] => [
  ...entryFields(entry, 'entry', null),
  ...journeys.flatMap((journey, index) =>
    journeyNumbers
      .filter((name) => everything || journey[name] > 0)
      .map((name) => ({ path: `journeys.${index}.${name}`, name, position: index + 1, value: journey[name] })),
  ),
]

/** The value at a path, as text; empty where there is none. */
export function valueAt(declaration: Declaration, path: string): number | string | null {
  let inner: unknown = declaration
  for (const key of path.split('.')) {
    if (inner === null || typeof inner !== 'object') return null
    inner = (inner as Readonly<Record<string, unknown>>)[key]
  }
  return typeof inner === 'number' || typeof inner === 'string' ? inner : null
}

/** The declaration with another value at a path; the one given is left as it was. */
export function withValue(declaration: Declaration, path: string, value: number | string): Declaration {
  const copy = structuredClone(declaration) as Declaration
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let inner: Record<string, unknown> = copy as unknown as Record<string, unknown>
  for (const key of keys) inner = inner[key] as Record<string, unknown>
  inner[last] = value
  return copy
}

/** What the office starts from where nothing was typed yet: the form of the mission type, with its days. */
export function emptyEntry({ entryForm, slots }: Pick<ClaimSheet, 'entryForm' | 'slots'>): ClaimEntry | null {
  const days = [...new Set(slots.map(({ date }) => date))]
  switch (entryForm) {
    case 'copies':
      return { copies: 0 }
    case 'candidates':
      return { candidates: 0 }
    case 'candidatesByHalfDay':
      return { halfDays: days.map((date) => ({ date, morning: 0, afternoon: 0 })) }
    case 'hours':
      return { hours: 0, minutes: 0 }
    case 'slots':
      return { slots: slots.map(({ date, startTime, endTime }) => ({ date, from: startTime, to: endTime })) }
    case 'applications':
      return { applications: 0, coefficient: 1 }
    default:
      return null
  }
}
