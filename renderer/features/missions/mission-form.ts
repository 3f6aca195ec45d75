import type { MissionContent } from '../../../shared/contract/missions.ts'
import type { PickedOption, Unreadable } from '../../components/index.ts'
import type { MissionSheet } from './mission-detail.tsx'

export type FormSlot = Readonly<{
  key: number
  date: string | Unreadable
  startTime: string | Unreadable
  endTime: string | Unreadable
}>

/** A mission as it is being typed. */
export type MissionForm = Readonly<
  Pick<
    MissionContent,
    | 'sessionId'
    | 'missionTypeCode'
    | 'commission'
    | 'observations'
    | 'headerAuthority'
    | 'reportTo'
    | 'documentsToBring'
  > & {
    paper: PickedOption | null
    secondPaper: PickedOption | null
    centre: PickedOption | null
    quantity: number | null | Unreadable
    slots: readonly FormSlot[]
  }
>

export const blankSlot = (key: number): FormSlot => ({ key, date: '', startTime: '', endTime: '' })

export const blankForm: MissionForm = {
  sessionId: '',
  missionTypeCode: '',
  commission: '',
  observations: '',
  headerAuthority: 'academy',
  reportTo: '',
  documentsToBring: '',
  paper: null,
  secondPaper: null,
  centre: null,
  quantity: 0,
  slots: [blankSlot(0)],
}

/** What a mission says, ready to be typed over. */
export const formOf = (mission: MissionSheet): MissionForm => ({
  sessionId: mission.sessionId,
  missionTypeCode: mission.missionTypeCode,
  commission: mission.commission,
  observations: mission.observations,
  headerAuthority: mission.headerAuthority,
  reportTo: mission.reportTo,
  documentsToBring: mission.documentsToBring,
  paper: { value: mission.paperId, label: mission.paper, detail: mission.specialty },
  secondPaper:
    mission.secondPaper === null
      ? null
      : { value: mission.secondPaper.id, label: mission.secondPaper.label, detail: mission.secondPaper.specialty },
  centre: { value: mission.centreId, label: mission.centre, detail: mission.town },
  quantity: mission.quantity,
  slots: mission.slots.map((slot, key) => ({ key, ...slot })),
})

const isText = (value: string | Unreadable): boolean => value !== '' && value !== 'unreadable'

/** What can be sent, or null while a field lacks or cannot be read. */
export function contentOf(form: MissionForm): MissionContent | null {
  const { paper, secondPaper, centre, quantity, slots, ...plain } = form
  const read = slots.flatMap(({ date, startTime, endTime }) =>
    isText(date) && isText(startTime) && isText(endTime) ? [{ date, startTime, endTime }] : [],
  )
  if (read.length < slots.length || typeof quantity !== 'number') return null
  if (paper === null || centre === null || plain.sessionId === '' || plain.missionTypeCode === '') return null
  const trimmed = {
    commission: plain.commission.trim(),
    observations: plain.observations.trim(),
    reportTo: plain.reportTo.trim(),
    documentsToBring: plain.documentsToBring.trim(),
  }
  return {
    ...plain,
    ...trimmed,
    quantity,
    slots: read,
    paperId: paper.value,
    secondPaperId: secondPaper?.value ?? null,
    centreId: centre.value,
  }
}
