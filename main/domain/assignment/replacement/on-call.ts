import type { DateSpan } from '../types.ts'

/** When and where somebody said they can be called; null names no place. */
export type OnCall = Readonly<{
  session: string
  centre: string | null
  department: string | null
  days: DateSpan
  answer: 'asked' | 'accepted' | 'declined'
}>

/** The seat somebody is wanted for. */
export type CallPlace = Readonly<{
  session: string
  centre: string
  department: string
  firstDay: string
  lastDay: string
}>

/** True when the person accepted to be on call for that session, all the days of the mission, and there. */
export const coversCall = ({ session, centre, department, days, answer }: OnCall, place: CallPlace): boolean =>
  answer === 'accepted' &&
  session === place.session &&
  (centre === null || centre === place.centre) &&
  (department === null || department === place.department) &&
  days.from <= place.firstDay &&
  days.to >= place.lastDay
