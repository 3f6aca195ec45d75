import { usePreferences } from '../components/index.ts'
import { queries } from '../data/client.ts'
import { useRead } from '../data/use-read.ts'

/** The types of mission to choose from, in the language on screen: the active ones, and the one already chosen. */
export function useMissionTypeOptions(chosen: string): readonly Readonly<{ value: string; label: string }>[] {
  const { language } = usePreferences()
  const types = useRead(queries.reference.missionTypes.queryOptions({ input: {} }))
  return (types.data ?? [])
    .filter(({ code, active }) => active || code === chosen)
    .map(({ code, label, labelEnglish }) => ({ value: code, label: language === 'fr' ? label : labelEnglish }))
}
