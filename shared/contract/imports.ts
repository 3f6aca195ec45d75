import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, instant, noInput, pageInput, pageOf, text } from './schemas.ts'

const importCounts = z.strictObject({
  new: count,
  changed: count,
  unchanged: count,
  missing: count,
  rejected: count,
})

export const importRecord = z.strictObject({
  id,
  feed: text,
  fileName: text,
  encoding: text,
  state: z.enum(['previewed', 'applied', 'undone']),
  counts: importCounts,
  createdAt: instant,
  appliedAt: instant.nullable(),
  /** The same bytes were applied before: nothing new can come of them. */
  alreadyApplied: z.boolean(),
})
export type ImportRecord = z.infer<typeof importRecord>

const importRow = z.strictObject({
  position: count,
  line: count,
  rowKey: text,
  verdict: z.enum(['new', 'changed', 'unchanged', 'missing', 'rejected']),
  rule: text.nullable(),
  detail: z.string(),
})

/** Nothing is written before `apply`; rows missing from a file are reported, never deleted. */
export const importsContract = {
  feeds: query('officeRead')
    .input(noInput)
    .output(z.array(z.strictObject({ name: text, formats: z.array(text) }))),
  list: query('officeRead').input(noInput).output(z.array(importRecord)),
  preview: command('officeWrite')
    .input(z.strictObject({ commandId, feed: text, fileToken: id }))
    .output(z.strictObject({ jobId: id })),
  get: query('officeRead').input(z.strictObject({ id })).output(importRecord),
  rows: query('officeRead')
    .input(pageInput.extend({ importId: id }))
    .output(pageOf(importRow)),
  apply: command('officeWrite').input(z.strictObject({ commandId, id })).output(importRecord),
}
