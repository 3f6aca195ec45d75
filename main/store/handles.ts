import type { Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Tables } from './tables/index.ts'

/** Power to read, given by type: a function that takes this cannot change a row. */
export type Readable = ReadonlyKysely<Tables>

/** Power to write, owned by one act of `unitOfWork` and gone with it. Inside, await nothing but SQL on this handle. */
export type Writable = Transaction<Tables>

/** Lets one read function serve both sides: inside an act it must see that act's own writes. */
export const reading = (tx: Writable): Readable => tx as unknown as Readable
