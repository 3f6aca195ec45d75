import type { FindingRow } from '../../../shared/contract/convocations.ts'
import { sentenceValues } from '../../../shared/text/sentence-values.ts'
import { isTextKey } from '../../../shared/text/text-key.ts'
import { verdictSentence } from '../../../shared/text/verdict-sentence.ts'
import type { Format, Translate } from '../../components/index.ts'

/** What a kind of finding is called. */
export function findingTitle(rule: string, t: Translate): string {
  const key = `convocationFindings.titles.${rule}`
  return isTextKey(key) ? t(key) : rule
}

/** One finding as a sentence; rules of the planner speak in their own words. */
export function findingSentence(rule: string, facts: FindingRow['facts'], t: Translate, format: Format): string {
  const key = `convocationFindings.sentences.${rule}`
  return isTextKey(key)
    ? t(key, sentenceValues(facts, format))
    : verdictSentence({ rule, satisfied: false, facts }, t, format)
}

const aboutPerson = [
  'leave',
  'contract',
  'state',
  'unavailability',
  'declaredConflict',
  'competence',
  'noPayFile',
  'oldPayFile',
  'noAddress',
  'noEmail',
]
/** Where a finding is fixed: the sheet of the person or of the mission, the rules of the office, the table of schools. */
export function fixingPlace(rule: string, row: Pick<FindingRow, 'intervenantId' | 'missionId'>): string {
  if (aboutPerson.includes(rule)) return `/intervenants/${row.intervenantId}`
  if (rule === 'exclusion') return '/exclusions'
  if (rule === 'noCentreAddress') return '/reference'
  if (rule === 'noSignatory') return '/signatures'
  return `/missions/${row.missionId}`
}
