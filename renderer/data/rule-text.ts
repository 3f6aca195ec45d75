import type { Facts, Problem } from '../../shared/model/result.ts'
import type { Format, TextValues, Translate } from '../components/index.ts'
import { isTextKey } from './text-key.ts'

const civilDate = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** Facts as a sentence takes them: dates written out, nothing for what is not known. */
export function sentenceValues(facts: Facts, format: Format): TextValues {
  const said = (fact: Facts[string]): string | number => {
    if (typeof fact === 'number') return fact
    const text = fact === null ? '' : String(fact)
    if (civilDate.test(text)) return format.longDate(text)
    return instant.test(text) ? format.dateTime(localMinute(text)) : text
  }
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, said(fact)]))
}

/** An instant or a local date-time, as `YYYY-MM-DDTHH:MM` on the clock of this computer. */
export function localMinute(text: string): string {
  if (!text.endsWith('Z')) return text.slice(0, 16)
  const at = new Date(text)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The sentence of the rule or reason behind a problem; undefined where the general sentence of its code says enough. */
export function ruleText(problem: Problem, t: Translate, format: Format): string | undefined {
  const { rule, facts } = problem
  const reason = typeof facts.reason === 'string' ? facts.reason : undefined
  const keys = [rule && `rules.${rule}`, rule && `imports.rules.${rule}`, reason && `rules.reasons.${reason}`]
  const key = keys.find((candidate) => candidate !== undefined && candidate !== '' && isTextKey(candidate))
  return key !== undefined && isTextKey(key) ? t(key, sentenceValues(facts, format)) : undefined
}
