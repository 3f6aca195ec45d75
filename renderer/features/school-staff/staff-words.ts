import type { Format, Translate } from '../../components/index.ts'
import type { StaffRow } from './words.ts'

type Situation = Pick<StaffRow, 'state' | 'onLeave' | 'trainee' | 'partTimePercent' | 'contractEnd'>

/** The situation of a person in words: "En activité, stagiaire, temps partiel 80 %". */
export function situationText(person: Situation, t: Translate, format: Format): string {
  const { state, onLeave, trainee, partTimePercent, contractEnd } = person
  return [
    t(`schoolStaff.staff.states.${onLeave && state === 'active' ? 'onLeave' : state}`),
    trainee ? t('schoolStaff.staff.states.trainee') : '',
    partTimePercent < 100 ? t('schoolStaff.staff.states.partTime', { percent: partTimePercent }) : '',
    contractEnd === null ? '' : t('schoolStaff.staff.states.contractEnd', { date: format.date(contractEnd) }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** "01/06/2026 - 05/06/2026", a single day once. */
export const daysText = ({ from, to }: Readonly<{ from: string; to: string }>, format: Format): string =>
  from === to ? format.date(from) : `${format.date(from)} - ${format.date(to)}`

/** "2 convoquées, 1 provisoire"; nothing without a mission. */
export const missionsText = ({ convoked, provisional }: Pick<StaffRow, 'convoked' | 'provisional'>, t: Translate) =>
  [
    convoked > 0 ? t('schoolStaff.staff.convokedCount', { count: convoked }) : '',
    provisional > 0 ? t('schoolStaff.staff.provisionalCount', { count: provisional }) : '',
  ]
    .filter(Boolean)
    .join(', ')
