/** One stretch of a mission for one person; provisional while the person is assigned but not convoked. */
export type MissionSlot = Readonly<{
  intervenantId: string
  missionId: string
  date: string
  startTime: string
  endTime: string
  provisional: boolean
}>

/** A person missing from classes on one day, and on which half-days. */
export type Absence<Slot extends MissionSlot = MissionSlot> = Readonly<{
  date: string
  intervenantId: string
  morning: boolean
  afternoon: boolean
  /** True when no mission of that day is convoked yet. */
  provisional: boolean
  slots: readonly Slot[]
}>

export type AbsenceDay = Readonly<{
  date: string
  people: number
  provisional: number
  mornings: number
  afternoons: number
}>

/** Where a school day is cut in two: what starts before is in the morning, what ends after is in the afternoon. */
const noon = '13:00'

/**
 * Who is missing from classes and when, one line a person and day, by day then in the order of `slots`: what a head of
 * school needs to keep the timetable going (services.md 1.3, pain 23).
 */
export function absencesOf<Slot extends MissionSlot>(slots: readonly Slot[]): Absence<Slot>[] {
  const byPersonDay = Map.groupBy(slots, ({ date, intervenantId }) => `${date} ${intervenantId}`)
  return [...byPersonDay.values()]
    .flatMap((own) => {
      const [first] = own
      if (first === undefined) return []
      return {
        date: first.date,
        intervenantId: first.intervenantId,
        morning: own.some(({ startTime }) => startTime < noon),
        afternoon: own.some(({ endTime }) => endTime > noon),
        provisional: own.every(({ provisional }) => provisional),
        slots: own.toSorted((one, other) => one.startTime.localeCompare(other.startTime)),
      }
    })
    .toSorted((one, other) => one.date.localeCompare(other.date))
}

/** How many people each day lacks, whole and by half-day. */
export function absenceDays(absences: readonly Absence[]): AbsenceDay[] {
  return [...Map.groupBy(absences, ({ date }) => date)].map(([date, own]) => ({
    date,
    people: own.length,
    provisional: own.filter(({ provisional }) => provisional).length,
    mornings: own.filter(({ morning }) => morning).length,
    afternoons: own.filter(({ afternoon }) => afternoon).length,
  }))
}
