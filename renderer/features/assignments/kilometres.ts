import { useFormat, useText } from '../../components/index.ts'

/** A distance in words, or that it is not known. */
export function useKilometres(): (km: number | null) => string {
  const t = useText()
  const format = useFormat()
  return (km) =>
    km === null ? t('planner.candidates.kmUnknown') : t('planner.candidates.km', { km: format.number(Math.round(km)) })
}
