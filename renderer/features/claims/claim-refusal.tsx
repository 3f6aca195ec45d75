import type { Problem } from '../../../shared/model/result.ts'
import { type Format, ProblemNotice, type Translate, useFormat, useText } from '../../components/index.ts'
import { ruleText, sentenceValues } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'

const branches = ['claimRules', 'reviewRefusals', 'serviceStatementRules', 'liquidationRules'] as const

/** Sentence of the rule that refused something on a claim, a statement, a decision or a payment. */
export function claimRuleText(problem: Problem, t: Translate, format: Format): string | undefined {
  const key = branches.map((branch) => `${branch}.${problem.rule}`).find(isTextKey)
  return key === undefined ? ruleText(problem, t, format) : t(key, sentenceValues(problem.facts, format))
}

/** What the core refused about claims and their payment; nothing shows without a problem. */
export function ClaimRefusal({
  problem,
  title,
  onRetry,
}: {
  problem: Problem | null
  title?: string
  onRetry?: () => void
}) {
  const t = useText()
  const format = useFormat()
  if (problem === null) return null
  const sentence = claimRuleText(problem, t, format)
  return (
    <ProblemNotice
      problem={problem}
      {...(title === undefined ? {} : { title })}
      {...(sentence === undefined ? {} : { ruleText: sentence })}
      {...(onRetry === undefined ? {} : { onRetry })}
    />
  )
}
