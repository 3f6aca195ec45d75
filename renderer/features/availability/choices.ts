import type { PickedOption } from '../../components/index.ts'
import { client } from '../../data/client.ts'

const searching =
  (what: 'paper' | 'centre' | 'exam') =>
  async (query: string, signal: AbortSignal): Promise<readonly PickedOption[]> => {
    const found = await client.availability.choices({ what, filter: query.slice(0, 200) }, { signal })
    return found.map(({ id, label, detail }) => ({ value: id, label, detail }))
  }

export const searchPapers = searching('paper')
export const searchCentres = searching('centre')
export const searchExams = searching('exam')
