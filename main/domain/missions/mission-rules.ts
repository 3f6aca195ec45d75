type Slot = Readonly<{ date: string; startTime: string; endTime: string }>

export type WrongMission = 'noSlot' | 'slotEnds' | 'slotsOverlap' | 'samePaper'

/** Why the dates and papers of a mission cannot be written: each slot ends after it begins and none meets another. */
export function wrongMission(
  mission: Readonly<{ slots: readonly Slot[]; paperId: string; secondPaperId: string | null }>,
): WrongMission | null {
  const { slots, paperId, secondPaperId } = mission
  if (slots.length === 0) return 'noSlot'
  if (slots.some(({ startTime, endTime }) => endTime <= startTime)) return 'slotEnds'
  const sorted = slots.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)))
  const meets = sorted.some((slot, index) => {
    const next = sorted[index + 1]
    return next !== undefined && next.date === slot.date && next.startTime < slot.endTime
  })
  if (meets) return 'slotsOverlap'
  return secondPaperId === paperId ? 'samePaper' : null
}

const momentOf = ({ date, startTime }: Slot): string => `${date} ${startTime}`

/** Slots in the order of the days. */
export const inOrder = <S extends Slot>(slots: readonly S[]): S[] =>
  slots.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)))

type Seat = Readonly<{ id: string; role: string; position: number; paperId: string | null; taken: boolean }>
type Wanted = Readonly<{ role: string; paperId: string | null; count: number }>

export type SeatPlan = Readonly<{
  add: readonly Readonly<{ role: string; position: number; paperId: string | null }>[]
  remove: readonly string[]
}>

const groupOf = ({ role, paperId }: Pick<Seat, 'role' | 'paperId'>): string => JSON.stringify([role, paperId])

/**
 * The seats to add and to take away so that each role has as many as wanted. A seat that somebody holds, or once held,
 * is never taken away: null when that cannot be.
 */
export function planSeats(seats: readonly Seat[], wanted: readonly Wanted[]): SeatPlan | null {
  const here = Map.groupBy(seats, groupOf)
  const goal = new Map([...here.keys()].map((group) => [group, 0]))
  for (const one of wanted) goal.set(groupOf(one), (goal.get(groupOf(one)) ?? 0) + one.count)
  const last = new Map<string, number>()
  for (const { role, position } of seats) last.set(role, Math.max(last.get(role) ?? 0, position))
  const add: { role: string; position: number; paperId: string | null }[] = []
  const remove: string[] = []
  for (const [group, count] of goal) {
    const own = here.get(group) ?? []
    const free = own.filter(({ taken }) => !taken).toSorted((one, other) => other.position - one.position)
    const surplus = own.length - count
    if (surplus > free.length) return null
    remove.push(...free.slice(0, Math.max(0, surplus)).map(({ id }) => id))
    const [role, paperId] = JSON.parse(group) as [string, string | null]
    for (let missing = surplus; missing < 0; missing += 1) {
      const position = (last.get(role) ?? 0) + 1
      last.set(role, position)
      add.push({ role, position, paperId })
    }
  }
  return { add, remove }
}
