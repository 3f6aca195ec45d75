import { type Verdict, verdictSentence } from '../../shared/text/verdict-sentence.ts'
import { useFormat, useText } from '../components/index.ts'

/** What rules say of one person for one seat, a sentence each; a rule that the office switched off says nothing. */
export function VerdictList({ verdicts }: { verdicts: readonly Verdict[] }) {
  const t = useText()
  const format = useFormat()
  return (
    <ul className="candidate-rules">
      {verdicts
        .filter(({ facts }) => facts.off !== true)
        .map((verdict) => (
          <li key={verdict.rule}>{verdictSentence(verdict, t, format)}</li>
        ))}
    </ul>
  )
}
