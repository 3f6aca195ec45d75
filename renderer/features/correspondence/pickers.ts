import type { PickedOption } from '../../components/index.ts'
import { client } from '../../data/client.ts'

type Named = Readonly<{ code: string; label: string }>

/** A code of a nomenclature as a picker shows it. */
const picked = ({ code, label }: Named): PickedOption => ({ value: code, label, detail: code })

const longestFilter = 200

/** Disciplines of post by name or code. */
export async function searchDisciplines(query: string, signal: AbortSignal): Promise<readonly PickedOption[]> {
  return (await client.correspondence.disciplines({ filter: query.slice(0, longestFilter) }, { signal })).map(picked)
}

/** Subjects by name or code. */
export async function searchSubjects(query: string, signal: AbortSignal): Promise<readonly PickedOption[]> {
  return (await client.correspondence.subjects({ filter: query.slice(0, longestFilter) }, { signal })).map(picked)
}
