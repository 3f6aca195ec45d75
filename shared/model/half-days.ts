type Times = Readonly<{ startTime: string; endTime: string }>

/** A slot longer than this many hours counts as two half-days. */
const halfDayHours = 5

const hour = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60

/** How many half-days some slots make. */
export const halfDaysOf = (slots: readonly Times[]): number =>
  slots.reduce((sum, slot) => sum + (hour(slot.endTime) - hour(slot.startTime) > halfDayHours ? 2 : 1), 0)

/** Candidates of one date, counted in the morning and in the afternoon (F223). */
export type CandidateDay = Readonly<{ date: string; morning: number; afternoon: number }>

/** All the candidates of some half-days: what the rate is worked out from. */
export const candidatesOf = (days: readonly CandidateDay[]): number =>
  days.reduce((sum, { morning, afternoon }) => sum + morning + afternoon, 0)
