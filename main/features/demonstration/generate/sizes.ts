/** Sizes of a demonstration office (contract `cli.md`): about so many people and seats, in so many schools at most. */
export const sizes = {
  S: { people: 300, seats: 400, schools: 12 },
  M: { people: 3_000, seats: 5_000, schools: 90 },
  L: { people: 15_000, seats: 30_000, schools: 400 },
} as const

export type Size = keyof typeof sizes
