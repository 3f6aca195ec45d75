import { z } from 'zod'

/** Pieces that many slices share. Values that cross the boundary are JSON-safe: ISO strings, integer cents, text ids. */
export const id = z.string().min(1).max(100)
export const commandId = z.string().min(8).max(100)
export const text = z.string().max(2_000)
export const civilDate = z.iso.date()
export const instant = z.iso.datetime()
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
export const cents = z.int()
export const count = z.int().min(0)
const version = z.int().min(1)

export const noInput = z.strictObject({})

/** One window of a list: rows `start` to `start + size` under a sort and a keyword filter. */
export const pageInput = z.strictObject({
  start: count,
  size: z.int().min(1).max(500),
  sort: z.strictObject({ column: z.string().max(50), direction: z.enum(['ascending', 'descending']) }).nullable(),
  filter: z.string().max(200),
  facets: z.record(z.string().max(50), z.string().max(200)),
})
export type PageInput = z.infer<typeof pageInput>

/** The window, the true number of rows under the filter, and the revision it was read at. */
export const pageOf = <T extends z.ZodType>(row: T) => z.strictObject({ count, revision: count, rows: z.array(row) })

/** A file that the core made for one reading, often too large for one message: its token is read piece by piece (`files.made`). */
export const madeFile = z.strictObject({ token: id, name: text, mime: text, size: count })
export type MadeFile = z.infer<typeof madeFile>

/** A command on one object names the version it was decided on; another one in between is a CONFLICT. */
export const onVersion = { commandId, id, expectedVersion: version }
