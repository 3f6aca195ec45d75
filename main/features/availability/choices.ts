import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Readable } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'

const shown = 50

/** Papers, schools and exams by words, for wishes and conflicts of interest. */
export async function availabilityChoices(
  read: Readable,
  { what, filter }: Readonly<{ what: 'paper' | 'centre' | 'exam'; filter: string }>,
) {
  const likes = likePatterns(filter)
  if (what === 'paper') {
    let rows = read.selectFrom('paper').select(['id', 'label', 'examCode', 'specialtyLabel'])
    for (const like of likes) rows = rows.where('search', 'like', like)
    const found = await rows.orderBy('examCode').orderBy('label').orderBy('id').limit(shown).execute()
    return found.map(({ id, label, examCode, specialtyLabel }) => ({
      id,
      label,
      detail: `${examCode} ${specialtyLabel}`.trim(),
    }))
  }
  if (what === 'centre') {
    let rows = read.selectFrom('school').select(['id', 'name', 'uai', 'town'])
    for (const like of likes) rows = rows.where('search', 'like', like)
    const found = await rows.orderBy('name').orderBy('id').limit(shown).execute()
    return found.map(({ id, name, uai, town }) => ({ id, label: name, detail: `${uai}, ${town}` }))
  }
  const words = queryWords(filter)
  const exams = await read.selectFrom('exam').select(['code', 'label']).orderBy('label').execute()
  return exams
    .filter(({ code, label }) => matchesWords(fold(`${code} ${label}`), words))
    .slice(0, shown)
    .map(({ code, label }) => ({ id: code, label, detail: code }))
}
