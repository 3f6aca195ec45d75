import type { Problem } from '../../../shared/model/result.ts'
import { useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'

/** What stands in for a home while it is read, or when it could not be. */
export function HomeReading({ problem, onRetry }: { problem: Problem | null; onRetry: () => void }) {
  const t = useText()
  if (problem !== null) return <Refusal problem={problem} onRetry={onRetry} />
  return <p aria-busy="true">{t('frame.loading')}</p>
}
