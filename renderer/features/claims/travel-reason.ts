import { useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

/** The cause of the travel part as the core gives it (`FIRST_MISSION_OF_DAY:77841`): its sentence, and the mission it names. */
export function useTravelReason(reason: string): Readonly<{ sentence: string; mission: number | null }> {
  const t = useText()
  const [cause = '', mission] = reason.split(':')
  const key = `claims.travelReasons.${cause}`
  return {
    sentence: isTextKey(key) ? t(key, { mission: mission ?? '' }) : '',
    mission: mission === undefined ? null : Number(mission),
  }
}
