import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Readable } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'

type Choice = Readonly<{ value: string; label: string; detail: string; postalCode: string }>

const longest = 50

const choice = (value: string, label: string, detail = '', postalCode = ''): Choice => ({
  value,
  label,
  detail,
  postalCode,
})

/** Short lists are read whole and searched folded; nobody has more than a few thousand disciplines or exams. */
const matching = (choices: readonly Choice[], filter: string): Choice[] => {
  const words = queryWords(filter)
  return choices.filter(({ value, label }) => matchesWords(fold(`${value} ${label}`), words)).slice(0, longest)
}

async function communes(read: Readable, filter: string): Promise<Choice[]> {
  let rows = read.selectFrom('commune').select(['inseeCode', 'name', 'departmentCode', 'postalCodes'])
  for (const like of likePatterns(filter)) rows = rows.where('search', 'like', like)
  // The towns whose name begins with what was typed come first: "Saint-M" is not looked for in "Mont-Saint-M…".
  const found = await rows
    .orderBy((e) => e('search', 'like', `${fold(filter)}%`), 'desc')
    .orderBy('name')
    .orderBy('inseeCode')
    .limit(longest)
    .execute()
  return found.map((row) => {
    const first = row.postalCodes.split(' ')[0] ?? ''
    return choice(row.inseeCode, row.name, `${first} (${row.departmentCode})`, first)
  })
}

async function departments(read: Readable, filter: string): Promise<Choice[]> {
  const rows = await read
    .selectFrom('commune')
    .select('departmentCode')
    .distinct()
    .where('departmentCode', '<>', '')
    .orderBy('departmentCode')
    .execute()
  const named = rows.map((row) => choice(row.departmentCode, row.departmentCode.replace(/^0/, '')))
  return matching(named, filter)
}

/** Values a picker of the people's forms offers for what was typed. */
export async function choicesOf(
  read: Readable,
  of: 'commune' | 'department' | 'discipline' | 'exam',
  filter: string,
): Promise<Choice[]> {
  if (of === 'commune') return communes(read, filter)
  if (of === 'department') return departments(read, filter)
  const rows =
    of === 'exam'
      ? await read.selectFrom('exam').select(['code', 'label']).orderBy('label').execute()
      : await read.selectFrom('discipline').select(['code', 'label']).orderBy('label').execute()
  return matching(
    rows.map((row) => choice(row.code, row.label, row.code)),
    filter,
  )
}
