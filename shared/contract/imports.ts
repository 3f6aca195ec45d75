import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, instant, noInput, pageInput, pageOf, text } from './schemas.ts'

const importCounts = z.strictObject({
  new: count,
  changed: count,
  unchanged: count,
  missing: count,
  rejected: count,
  /** Columns that the office changed and the file changes too. */
  conflicts: count,
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
  undoneAt: instant.nullable(),
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
  /** JSON of a rejected row's column, value and facts; empty for the others. */
  detail: z.string(),
  /** What changed in a changed row, field by field; the values of secret feeds are left out. */
  changes: z.array(z.strictObject({ field: text, before: z.string(), after: z.string() })),
})

const decision = z.enum(['ours', 'theirs'])

const conflictRow = z.strictObject({
  position: count,
  table: text,
  subject: text,
  /** Empty: the office deleted the whole row. */
  field: text,
  base: z.string().nullable(),
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
  decision,
})

const blocker = z.strictObject({
  kind: z.enum(['laterImport', 'changedSince', 'dependent']),
  table: text,
  subject: text,
  detail: text,
})

const encoding = z.enum(['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15'])
const separator = z.enum([';', ',', '\t'])

/** How to read a file when the person overrides what was detected; an empty profile column is not read. */
export const readingOptions = z.strictObject({
  encoding: encoding.optional(),
  separator: separator.optional(),
  sheet: text.optional(),
  format: text.optional(),
  mapping: z.record(z.string().max(200), z.string().max(100)).optional(),
})
export type ReadingOptions = z.infer<typeof readingOptions>

const profileFormat = z.strictObject({
  name: text,
  columns: z.array(z.strictObject({ name: text, required: z.boolean(), secret: z.boolean() })),
})

const inspection = z.strictObject({
  kind: z.enum(['csv', 'xlsx', 'json', 'xml']),
  encoding: text,
  separator: z.string().max(1).nullable(),
  sheets: z.array(text),
  sheet: text.nullable(),
  rows: count,
  format: text,
  formats: z.array(profileFormat),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      samples: z.array(z.string()),
      profileColumn: text.nullable(),
      how: z.enum(['saved', 'exact', 'similar', 'none']),
    }),
  ),
  missing: z.array(text),
  /** True when the file can be read as it is. */
  ready: z.boolean(),
})
export type Inspection = z.infer<typeof inspection>

/** Nothing is written before `apply`; rows missing from a file are reported, never deleted. */
export const importsContract = {
  feeds: query('officeRead')
    .input(noInput)
    .output(z.array(z.strictObject({ name: text, formats: z.array(text) }))),
  list: query('officeRead').input(noInput).output(z.array(importRecord)),
  /** What a file holds and which column stands for which, before it is read for good; the token stays valid. */
  inspect: query('officeWrite')
    .input(readingOptions.omit({ mapping: true }).extend({ feed: text, fileToken: id }))
    .output(inspection),
  /** The sources a picked file can come from, the likeliest first; none when no profile fits its columns. */
  recognise: query('officeWrite')
    .input(z.strictObject({ fileToken: id }))
    .output(z.strictObject({ feeds: z.array(text) })),
  /** `remember` keeps the mapping for the next files of this source. */
  preview: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        feed: text,
        fileToken: id,
        reading: readingOptions.optional(),
        remember: z.boolean(),
      }),
    )
    .output(z.strictObject({ jobId: id })),
  get: query('officeRead').input(z.strictObject({ id })).output(importRecord),
  rows: query('officeRead')
    .input(pageInput.extend({ importId: id }))
    .output(pageOf(importRow)),
  conflicts: query('officeRead')
    .input(pageInput.extend({ importId: id }))
    .output(pageOf(conflictRow)),
  /** Decides some conflicts, or all of them (`positions` null): the office's word or the file's. */
  decide: command('officeWrite')
    .input(z.strictObject({ commandId, id, positions: z.array(count).max(1_000).nullable(), decision }))
    .output(z.strictObject({ decided: count })),
  apply: command('officeWrite')
    .input(z.strictObject({ commandId, id }))
    .output(z.strictObject({ jobId: id })),
  /** What stops an applied import from being taken back; nothing when it can be. */
  undoBlockers: query('officeRead').input(z.strictObject({ id })).output(z.array(blocker)),
  undo: command('officeWrite').input(z.strictObject({ commandId, id })).output(importRecord),
  /** The rejected rows with their reasons, as a file to correct and import again, a part at a time from a line on. */
  rejectedFile: command('officeWrite')
    .input(z.strictObject({ commandId, id, from: count }))
    .output(z.strictObject({ name: text, text: z.string(), next: count.nullable() })),
}
