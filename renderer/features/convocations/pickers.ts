import type { PickedOption } from '../../components/index.ts'
import { client } from '../../data/client.ts'

const pageOf = (query: string) => ({ start: 0, size: 50, sort: null, filter: query.slice(0, 200), facets: {} })

/** People by name or number. */
export async function searchPeople(query: string): Promise<readonly PickedOption[]> {
  const { rows } = await client.intervenants.list(pageOf(query))
  return rows.map(({ id, lastName, firstName, number }) => ({
    value: id,
    label: `${lastName} ${firstName}`,
    detail: number,
  }))
}

/** Missions by number, exam or centre. */
export async function searchMissions(query: string): Promise<readonly PickedOption[]> {
  const { rows } = await client.missions.list(pageOf(query))
  return rows.map(({ id, number, exam, centre, firstDate }) => ({
    value: id,
    label: `n° ${number}, ${exam}`,
    detail: `${firstDate}, ${centre}`,
  }))
}
