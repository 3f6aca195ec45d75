import type { PickedOption } from '../../components/index.ts'
import { client } from '../../data/client.ts'

const found = 50

const page = (query: string) => ({ start: 0, size: found, sort: null, filter: query.slice(0, 200), facets: {} })

/** Schools by name, town or UAI. */
export async function searchSchools(query: string, signal: AbortSignal): Promise<readonly PickedOption[]> {
  const { rows } = await client.reference.schools(page(query), { signal })
  return rows.map(({ id, name, uai, town }) => ({ value: id, label: name, detail: `${uai}, ${town}` }))
}

/** Intervenants by name or number. */
export async function searchIntervenants(query: string, signal: AbortSignal): Promise<readonly PickedOption[]> {
  const { rows } = await client.intervenants.list(page(query), { signal })
  return rows.map(({ id, lastName, firstName, number, school }) => ({
    value: id,
    label: `${lastName} ${firstName}`,
    detail: [number, school].filter(Boolean).join(', '),
  }))
}
