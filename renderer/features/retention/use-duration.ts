import type { RetentionDuration } from '../../../shared/model/retention.ts'
import { useText } from '../../components/index.ts'

/** A duration in words. */
export function useDuration(): (duration: RetentionDuration) => string {
  const t = useText()
  return ({ count, unit }) => t(`retention.units.${unit}`, { count })
}
