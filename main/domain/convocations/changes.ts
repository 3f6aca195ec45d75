import type { Facts } from '../../../shared/model/result.ts'

type Slot = Readonly<{ date: string; start: string | null; end: string | null }>

/** What is compared of two versions of a convocation: what the person has to know to be there. */
export type ConvocationContent = Readonly<{
  recipient: Readonly<{ name: string }>
  mission: Readonly<{
    exam: string
    specialty: string | null
    paper: string | null
    type: string
    role: string
    jury: string | null
  }>
  slots: readonly Slot[]
  place: Readonly<{ centre: string; addressLines: readonly string[]; room: string | null }>
  toKnow: Readonly<{ observations: readonly string[]; documentsToBring: readonly string[] }>
  rights: Readonly<{ pay: Readonly<{ open: boolean }>; travel: Readonly<{ open: boolean }> }>
}>

export const changeKinds = [
  'name',
  'exam',
  'specialty',
  'paper',
  'type',
  'role',
  'jury',
  'centre',
  'address',
  'room',
  'slotAdded',
  'slotRemoved',
  'slotMoved',
  'observations',
  'documentsToBring',
  'payOpened',
  'payClosed',
  'travelOpened',
  'travelClosed',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** One thing that is no longer as the person was told. */
export type ConvocationChange = Readonly<{ kind: ChangeKind; facts: Facts }>

/**
 * What changed between what a convocation says and what it would say today (pains-and-peers.md 3.3, item 11), in the order
 * of the document. Nothing when the person has nothing new to know.
 */
export function changesBetween(before: ConvocationContent, after: ConvocationContent): readonly ConvocationChange[] {
  return [
    ...told('name', before.recipient.name, after.recipient.name),
    ...(['exam', 'specialty', 'paper', 'type', 'role', 'jury'] as const).flatMap((field) =>
      told(field, before.mission[field], after.mission[field]),
    ),
    ...slotChanges(before.slots, after.slots),
    ...told('centre', before.place.centre, after.place.centre),
    ...told('address', lines(before.place.addressLines), lines(after.place.addressLines)),
    ...told('room', before.place.room, after.place.room),
    ...told('observations', lines(before.toKnow.observations), lines(after.toKnow.observations)),
    ...told('documentsToBring', lines(before.toKnow.documentsToBring), lines(after.toKnow.documentsToBring)),
    ...opened('pay', before.rights.pay.open, after.rights.pay.open),
    ...opened('travel', before.rights.travel.open, after.rights.travel.open),
  ]
}

const lines = (list: readonly string[]): string => list.join(', ')

const told = (kind: ChangeKind, from: string | null, to: string | null): ConvocationChange[] =>
  (from ?? '') === (to ?? '') ? [] : [{ kind, facts: { from: from || '-', to: to || '-' } }]

const opened = (right: 'pay' | 'travel', from: boolean, to: boolean): ConvocationChange[] =>
  from === to ? [] : [{ kind: `${right}${to ? 'Opened' : 'Closed'}`, facts: {} }]

const factsOf = ({ date, start, end }: Slot) => ({ date, start: start ?? '', end: end ?? '' })

const sameSlot = (one: Slot, other: Slot): boolean =>
  one.date === other.date && one.start === other.start && one.end === other.end

/** A slot that is gone and one that came on the same day are one slot whose times moved. */
function slotChanges(before: readonly Slot[], after: readonly Slot[]): ConvocationChange[] {
  const gone = before.filter((slot) => !after.some((other) => sameSlot(slot, other)))
  const come = after.filter((slot) => !before.some((other) => sameSlot(slot, other)))
  const moved = new Map<Slot, Slot>()
  for (const slot of come) {
    const former = gone.find((other) => other.date === slot.date && ![...moved.values()].includes(other))
    if (former !== undefined) moved.set(slot, former)
  }
  return [
    ...gone
      .filter((slot) => ![...moved.values()].includes(slot))
      .map((slot) => ({ kind: 'slotRemoved' as const, facts: factsOf(slot) })),
    ...come.map((slot) => {
      const former = moved.get(slot)
      if (former === undefined) return { kind: 'slotAdded' as const, facts: factsOf(slot) }
      const facts = { ...factsOf(slot), formerStart: former.start ?? '', formerEnd: former.end ?? '' }
      return { kind: 'slotMoved' as const, facts }
    }),
  ]
}
