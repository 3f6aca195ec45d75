import type { PickedOption } from '../../components/index.ts'
import { client } from '../../data/client.ts'

export type CommuneOption = PickedOption & Readonly<{ postalCode?: string }>

const searchChoices =
  (of: 'commune' | 'department' | 'discipline' | 'exam') =>
  async (query: string, signal: AbortSignal): Promise<readonly CommuneOption[]> => {
    const found = await client.intervenants.choices({ of, filter: query.slice(0, 200) }, { signal })
    return found.map(({ value, label, detail, postalCode }) => ({ value, label, detail, postalCode }))
  }

/** What the pickers of people's forms offer; schools are searched by `accounts/pickers.ts`. */
export const searchCommunes = searchChoices('commune')
export const searchDepartments = searchChoices('department')
export const searchDisciplines = searchChoices('discipline')
export const searchExams = searchChoices('exam')

/** Papers by exam, specialty or label. */
export async function searchPapers(query: string, signal: AbortSignal): Promise<readonly PickedOption[]> {
  const page = { start: 0, size: 50, sort: null, filter: query.slice(0, 200), facets: {} }
  const { rows } = await client.reference.papers(page, { signal })
  return rows.map(({ id, label, examLabel, specialtyLabel }) => ({
    value: id,
    label,
    detail: [examLabel, specialtyLabel].filter(Boolean).join(', '),
  }))
}
