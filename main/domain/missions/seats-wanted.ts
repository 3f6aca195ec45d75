/** What a need says of the number of people: a number given by the source, or a quantity and the office's norm. */
export type WantedPeople = Readonly<{
  /** Given by CYCLADES or typed by the office; wins over the computation. */
  people: number | null
  /** Candidates or copies. */
  quantity: number
  /** Candidates or copies one person takes, or null when the office has set no norm. */
  load: number | null
}>

/**
 * Seats a need asks for: ceil(quantity / load) (services.md 1.5), or null when nothing says it: the office must give a
 * number or a norm, and no mission is made meanwhile.
 */
export function seatsWanted({ people, quantity, load }: WantedPeople): number | null {
  if (people !== null) return people
  if (load === null) return null
  return Math.ceil(quantity / load)
}
