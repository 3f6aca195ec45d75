import type { Problem } from '../../shared/model/result.ts'
import { ProblemNotice, useFormat, useText } from '../components/index.ts'
import { ruleText } from '../data/rule-text.ts'

/** What the core refused, in the words of the broken rule. Screens use this one; nothing shows without a problem. */
export function Refusal({
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
  const sentence = ruleText(problem, t, format)
  return (
    <ProblemNotice
      problem={problem}
      {...(title === undefined ? {} : { title })}
      {...(sentence === undefined ? {} : { ruleText: sentence })}
      {...(onRetry === undefined ? {} : { onRetry })}
    />
  )
}
