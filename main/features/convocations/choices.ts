import type { Services } from '../../boundary/services.ts'
import { assignmentsIn, everything } from './select.ts'

type Choice = Readonly<{ value: string; label: string; count: number }>

/** What a selection can name: whatever has at least one assignment that waits for a convocation. */
export async function selectionChoices(services: Services) {
  const rows = await assignmentsIn(services.read(), everything)
    .select(['session.id as sessionId', 'session.year', 'session.month', 'exam.code as examCode', 'exam.label as exam'])
    .select(['centre.id as centreId', 'centre.name as centre', 'centre.town', 'centre.uai'])
    .select(['missionType.code as typeCode', 'missionType.label as type', 'missionType.labelEnglish'])
    .execute()
  const choicesOf = (name: (row: (typeof rows)[number]) => Omit<Choice, 'count'>): Choice[] => {
    const found = new Map<string, Choice>()
    for (const row of rows) {
      const { value, label } = name(row)
      found.set(value, { value, label, count: (found.get(value)?.count ?? 0) + 1 })
    }
    return [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'fr'))
  }
  const typeChoices = choicesOf(({ typeCode, type }) => ({ value: typeCode, label: type }))
  const english = new Map(rows.map(({ typeCode, labelEnglish }) => [typeCode, labelEnglish]))
  return {
    sessions: choicesOf(({ sessionId, exam, year, month }) => ({
      value: sessionId,
      label: `${exam}, ${String(month).padStart(2, '0')}/${year}`,
    })),
    exams: choicesOf(({ examCode, exam }) => ({ value: examCode, label: exam })),
    centres: choicesOf(({ centreId, centre, town, uai }) => ({
      value: centreId,
      label: `${centre}, ${town} (${uai})`,
    })),
    missionTypes: typeChoices.map(({ value, label, count }) => ({
      value,
      missionType: label,
      missionTypeEnglish: english.get(value) ?? label,
      count,
    })),
  }
}
