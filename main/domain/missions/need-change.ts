import type { RoleSeats } from './load-rules.ts'

/** What a need said when its mission last followed it, or when the office kept the mission as it is. */
export type SettledNeed = Readonly<{
  missionTypeCode: string
  paperId: string
  secondPaperId: string | null
  centreId: string
  commission: string
  date: string
  startTime: string
  endTime: string
  quantity: number
  /** People wanted; null while nobody knows. */
  wanted: number | null
}>

export const settledFields = [
  'missionTypeCode',
  'paperId',
  'secondPaperId',
  'centreId',
  'commission',
  'date',
  'startTime',
  'endTime',
  'quantity',
  'wanted',
] as const satisfies readonly (keyof SettledNeed)[]
export type SettledField = (typeof settledFields)[number]

export type NeedChange = Readonly<{ field: SettledField; before: string | number | null; now: string | number | null }>

/** What a need says that its mission does not follow yet (pain 6). A number nobody knows any more changes nothing. */
export function changesOf(settled: SettledNeed, now: SettledNeed): NeedChange[] {
  return settledFields
    .filter((field) => settled[field] !== now[field] && !(field === 'wanted' && now.wanted === null))
    .map((field) => ({ field, before: settled[field], now: now[field] }))
}

export type PresentSeat = Readonly<{
  id: string
  role: string
  paper: 'first' | 'second'
  position: number
  /** Somebody sits or sat on it, or is proposed for it: it cannot simply go. */
  used: boolean
  /** Somebody sits on it now. */
  assigned: boolean
}>

export type SeatAlignment = Readonly<{
  add: readonly Readonly<{ role: string; paper: 'first' | 'second'; position: number }>[]
  remove: readonly string[]
  /** Seats beyond the number whose person stays until somebody decides. */
  surplus: readonly string[]
}>

/**
 * What brings the seats of a mission to a wanted number by role: missing ones are added after the last, empty ones go from
 * the last; nobody who is assigned loses a seat.
 */
export function alignSeats(present: readonly PresentSeat[], wanted: readonly RoleSeats[]): SeatAlignment {
  const groups = new Map<string, Readonly<{ role: string; paper: 'first' | 'second' }>>()
  for (const { role, paper } of [...present, ...wanted]) groups.set(`${role} ${paper}`, { role, paper })
  const last = new Map<string, number>()
  for (const { role, position } of present) last.set(role, Math.max(last.get(role) ?? 0, position))
  const add: SeatAlignment['add'][number][] = []
  const remove: string[] = []
  const surplus: string[] = []
  for (const { role, paper } of groups.values()) {
    const same = (one: Readonly<{ role: string; paper: string }>) => one.role === role && one.paper === paper
    const seats = present.filter(same).sort((a, b) => b.position - a.position)
    const people = wanted.filter(same).reduce((sum, one) => sum + one.people, 0)
    for (let missing = people - seats.length; missing > 0; missing -= 1) {
      const position = (last.get(role) ?? 0) + 1
      last.set(role, position)
      add.push({ role, paper, position })
    }
    const beyond = Math.max(0, seats.length - people)
    const going = seats.filter(({ used }) => !used).slice(0, beyond)
    remove.push(...going.map(({ id }) => id))
    const staying = seats.filter(({ assigned }) => assigned)
    surplus.push(...staying.slice(0, Math.max(0, staying.length - people)).map(({ id }) => id))
  }
  return { add, remove, surplus }
}

/** Seats that serve several needs of one jury: the most any of them wants of each role. */
export function mostOf(needs: readonly (readonly RoleSeats[])[]): RoleSeats[] {
  const most = new Map<string, RoleSeats>()
  for (const one of needs.flat()) {
    const key = `${one.role} ${one.paper}`
    if ((most.get(key)?.people ?? 0) < one.people) most.set(key, one)
  }
  return [...most.values()]
}
