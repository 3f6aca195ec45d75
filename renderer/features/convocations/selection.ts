import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { type PickedOption, type Unreadable, unreadable } from '../../components/index.ts'

/** Nothing is named, so nobody is left out. */
export const everything: ConvocationSelection = {
  sessionIds: [],
  examCodes: [],
  centreIds: [],
  missionTypeCodes: [],
  from: null,
  to: null,
  intervenantId: null,
}

type Day = string | Unreadable

/** What the person has chosen so far, as the fields hold it. */
export type Chosen = Readonly<{
  sessionId: string
  examCode: string
  missionTypeCode: string
  centres: readonly PickedOption[]
  person: PickedOption | null
  from: Day
  to: Day
}>

export const nothingChosen: Chosen = {
  sessionId: '',
  examCode: '',
  missionTypeCode: '',
  centres: [],
  person: null,
  from: '',
  to: '',
}

const listOf = (value: string): string[] => (value === '' ? [] : [value])

export const datesInOrder = ({ from, to }: Pick<Chosen, 'from' | 'to'>): boolean =>
  from === '' || to === '' || from === unreadable || to === unreadable || from <= to

/** What the core is asked; null while a date cannot be read or the dates are not in order. */
export function selectionOf(chosen: Chosen): ConvocationSelection | null {
  const { from, to } = chosen
  if (from === unreadable || to === unreadable || !datesInOrder(chosen)) return null
  return {
    sessionIds: listOf(chosen.sessionId),
    examCodes: listOf(chosen.examCode),
    centreIds: chosen.centres.map(({ value }) => value),
    missionTypeCodes: listOf(chosen.missionTypeCode),
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    intervenantId: chosen.person?.value ?? null,
  }
}
