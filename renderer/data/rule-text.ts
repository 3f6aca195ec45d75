import type { Problem } from '../../shared/model/result.ts'
import { sentenceValues } from '../../shared/text/sentence-values.ts'
import { isTextKey } from '../../shared/text/text-key.ts'
import type { Format, Translate } from '../components/index.ts'

export { localMinute, sentenceValues } from '../../shared/text/sentence-values.ts'

/** The sentence of the rule or reason behind a problem; undefined where the general sentence of its code says enough. */
export function ruleText(problem: Problem, t: Translate, format: Format): string | undefined {
  const { rule, facts } = problem
  const reason = typeof facts.reason === 'string' ? facts.reason : undefined
  const keys = [rule && `rules.${rule}`, rule && `imports.rules.${rule}`, reason && `rules.reasons.${reason}`]
  const key = keys.find((candidate) => candidate !== undefined && candidate !== '' && isTextKey(candidate))
  return key !== undefined && isTextKey(key) ? t(key, sentenceValues(facts, format)) : undefined
}
