import type { NeedSheet } from '../../../shared/contract/needs.ts'
import { type PickedOption, type Unreadable, unreadable } from '../../components/index.ts'

/** A need being typed. */
export type NeedDraft = Readonly<{
  sessionId: string
  paper: PickedOption | null
  secondPaper: PickedOption | null
  missionTypeCode: string
  centre: PickedOption | null
  commission: string
  date: string | Unreadable
  startTime: string | Unreadable
  endTime: string | Unreadable
  quantity: number | null | Unreadable
  people: number | null | Unreadable
  role: string
}>

export const emptyDraft = (sessionId: string): NeedDraft => ({
  sessionId,
  paper: null,
  secondPaper: null,
  missionTypeCode: '',
  centre: null,
  commission: '',
  date: '',
  startTime: '08:00',
  endTime: '12:00',
  quantity: null,
  people: null,
  role: '',
})

export const draftOf = (sheet: NeedSheet): NeedDraft => ({
  sessionId: sheet.sessionId,
  paper: { value: sheet.paperId, label: sheet.paper },
  secondPaper: sheet.secondPaperId === null ? null : { value: sheet.secondPaperId, label: sheet.secondPaper ?? '' },
  missionTypeCode: sheet.missionTypeCode,
  centre: { value: sheet.centreId, label: sheet.centre },
  commission: sheet.commission,
  date: sheet.date,
  startTime: sheet.startTime,
  endTime: sheet.endTime,
  quantity: sheet.quantity,
  people: sheet.people,
  role: sheet.role ?? '',
})

const readable = <T>(value: T | Unreadable): value is T => value !== unreadable

/** What is sent, or null while something is missing or cannot be read. */
export function contentOf(draft: NeedDraft) {
  const { sessionId, paper, missionTypeCode, centre, date, startTime, endTime, quantity, people } = draft
  if (sessionId === '' || paper === null || missionTypeCode === '' || centre === null) return null
  if (!readable(date) || !readable(startTime) || !readable(endTime) || !readable(quantity) || !readable(people))
    return null
  if (date === '' || startTime === '' || endTime === '') return null
  return {
    sessionId,
    paperId: paper.value,
    secondPaperId: draft.secondPaper?.value ?? null,
    missionTypeCode,
    centreId: centre.value,
    commission: draft.commission.trim(),
    date,
    startTime,
    endTime,
    quantity: quantity ?? 0,
    people,
    role: draft.role === '' ? null : draft.role,
  }
}
