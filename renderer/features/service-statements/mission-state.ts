import type { Translate } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import type { StatedMission } from './statement-draft.ts'

export type MissionState = 'upcoming' | 'todo' | 'recorded' | 'partly' | 'done'

/** The civil day of the office, by which a mission has begun. */
const today = (): string => localMinute(new Date().toISOString()).slice(0, 10)

/** How far the statement of a mission is. */
export function stateOf({ convoked, stated, recorded, firstDate }: StatedMission): MissionState {
  if (stated >= convoked) return 'done'
  if (firstDate > today()) return 'upcoming'
  if (stated > 0) return 'partly'
  return recorded > 0 ? 'recorded' : 'todo'
}

export const tones = {
  upcoming: 'neutral',
  todo: 'warning',
  recorded: 'pending',
  partly: 'pending',
  done: 'success',
} as const

export const stateText = (t: Translate, mission: StatedMission): string =>
  t(`serviceStatementsScreen.states.${stateOf(mission)}`, {
    stated: mission.stated,
    recorded: mission.recorded,
    convoked: mission.convoked,
  })

/** Missions that have begun and are not attested whole. */
export const isWaiting = (mission: StatedMission): boolean => ['todo', 'recorded', 'partly'].includes(stateOf(mission))
