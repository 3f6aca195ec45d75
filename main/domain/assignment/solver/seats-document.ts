/** One person of a `seats-1` instance; loads are whole units chosen by the writer of the instance. */
export type SeatsPerson = Readonly<{ id: string; maxLoad: number; maxSeats: number; fairShare: number }>

/** Identical seats of one mission and role, occupying `[start, end)`; `start = end` occupies nothing. */
export type SeatsGroup = Readonly<{
  id: string
  mission: string
  role: string
  need: number
  load: number
  start: number
  end: number
  unfilledPenalty: number
}>

/** `[groupIndex, personIndex, cost]`, with the person's own load on that group as an optional fourth number. */
export type SeatsCandidate = readonly [number, number, number] | readonly [number, number, number, number]

export type GroupPerson = readonly [group: number, person: number]

/** `[width, costPerUnit]`: the first `width` units above the fair share cost `costPerUnit` each, then the next step. */
export type FairnessStep = readonly [width: number, costPerUnit: number]

/** The document of contract `seats-1`. */
export type SeatsDocument = Readonly<{
  format: 'seats-1'
  name?: string | undefined
  persons: readonly SeatsPerson[]
  groups: readonly SeatsGroup[]
  candidates: readonly SeatsCandidate[]
  locks?: readonly GroupPerson[] | undefined
  fairness?: readonly FairnessStep[] | undefined
}>

/** The objective of a plan, all exact integers; `unfilled` counts seats, the others are costs. */
export type PlanObjective = Readonly<{
  total: number
  cost: number
  fairness: number
  unfilled: number
  unfilledCost: number
}>

export type PlanStatus = 'optimal' | 'feasible' | 'stopped'

/** The document of contract `seats-1-plan`. `bound` is proven, or null. */
export type SeatsPlan = Readonly<{
  format: 'seats-1-plan'
  seed: number
  seconds: number
  status: PlanStatus
  objective: PlanObjective
  bound: number | null
  peakMemoryMiB: number
  assignments: readonly GroupPerson[]
}>

/** The change of contract `seats-1` that a repair answers to. `busy` is `[person, start, end]`, `needs` `[group, newNeed]`. */
export type SeatsChange = Readonly<{
  absent?: readonly number[] | undefined
  busy?: readonly (readonly [person: number, start: number, end: number])[] | undefined
  needs?: readonly (readonly [group: number, newNeed: number])[] | undefined
}>

/** One seat that changed hands, as indexes of the instance; null where nobody held it before, or nobody does now. */
export type SeatChange = Readonly<{ group: number; out: number | null; in: number | null }>

/** A repaired plan: `moved` counts the assignments that the change left possible and that moved all the same. */
export type RepairedSeatsPlan = SeatsPlan & Readonly<{ moved: number; changes: readonly SeatChange[] }>
