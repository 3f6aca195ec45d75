import type { Readable } from '../../store/index.ts'

/** Something that must hold of every office, whatever happened to the machine. */
export type Invariant = Readonly<{
  name: string
  check(read: Readable): Promise<Readonly<{ checked: number; broken: number }>>
}>
