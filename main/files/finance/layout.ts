import { z } from 'zod'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** Values of the batch and of its totals, usable in any record. */
const batchSources = [
  'batch.number',
  'batch.circuit',
  'batch.sealedAt',
  'batch.executionDate',
  'debtor.name',
  'debtor.iban',
  'debtor.bic',
  'debtor.identifier',
  'totals.count',
  'totals.cents',
] as const

/** Values of one line, usable in detail records only. */
const lineSources = [
  'line.lineNumber',
  'line.claimNumber',
  'line.intervenantNumber',
  'line.name',
  'line.iban',
  'line.bic',
  'line.cents',
  'line.missionNumber',
  'line.examLabel',
  'line.rateCodes',
  'line.label',
] as const

/** What finance says of one transfer, in the detail records of a file that comes back. */
const answerSources = [
  'answer.reference',
  'answer.status',
  'answer.cents',
  'answer.paidOn',
  'answer.code',
  'answer.reason',
] as const

const amountSources: readonly string[] = ['totals.cents', 'line.cents', 'answer.cents']
const dateSources: readonly string[] = ['batch.sealedAt', 'batch.executionDate', 'answer.paidOn']
const numberSources: readonly string[] = [...amountSources, 'totals.count', 'line.lineNumber']

const place = {
  name: z.string().min(1).max(60),
  /** First position, counted from 1 as in the descriptions given by finance services. */
  start: z.int().min(1),
  length: z.int().min(1).max(2000),
  note: z.string().max(300).optional(),
}

const filling = {
  pad: z.string().regex(/^[\x20-\x7e]$/u),
  align: z.enum(['left', 'right']),
}

const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...place,
    ...filling,
    kind: z.literal('text'),
    source: z.enum([...batchSources, ...lineSources, ...answerSources]),
  }),
  z.strictObject({
    ...place,
    ...filling,
    kind: z.literal('amount'),
    source: z.enum(['totals.cents', 'line.cents', 'answer.cents']),
  }),
  z.strictObject({
    ...place,
    ...filling,
    kind: z.literal('date'),
    source: z.enum(['batch.sealedAt', 'batch.executionDate', 'answer.paidOn']),
  }),
  z.strictObject({ ...place, ...filling, kind: z.literal('constant'), value: z.string().min(1) }),
])

const status = z.array(z.string().min(1).max(40)).min(1).max(50)

const recordSchema = z.array(fieldSchema).min(1).max(200)

const layoutShape = z.strictObject({
  name: z.string().min(1).max(80),
  version: z.string().min(1).max(20),
  /** False until the finance service of the office has confirmed the layout in writing. */
  official: z.boolean(),
  notice: z.string().max(500),
  encoding: z.literal('ISO-8859-15'),
  lineEnd: z.enum(['CRLF', 'LF']),
  recordLength: z.int().min(1).max(5000),
  header: recordSchema.optional(),
  detail: recordSchema,
  trailer: recordSchema.optional(),
  /** The statuses that a file of finance gives, by what they mean; without them, words and statuses of banks. */
  statuses: z.strictObject({ paid: status, rejected: status, accepted: status.optional() }).optional(),
})

export type LayoutField = z.infer<typeof fieldSchema>
export type Layout = z.infer<typeof layoutShape>
export type RecordKind = 'header' | 'detail' | 'trailer'
export const recordKinds: readonly RecordKind[] = ['header', 'detail', 'trailer']

type Complaint = Readonly<{ record: RecordKind; index: number; message: string }>

/** A number filled on its right with zeros, or an account filled with letters or digits, could not be told from another. */
function isAmbiguous(field: Exclude<LayoutField, { kind: 'constant' }>): boolean {
  if (field.pad === ' ') return false
  if (field.source.endsWith('.iban')) return true
  return numberSources.includes(field.source) && (field.align === 'left' || field.pad !== '0')
}

function complaintsOf(layout: Layout, record: RecordKind): Complaint[] {
  const fields = layout[record] ?? []
  const taken = new Set<number>()
  const names = new Set<string>()
  return fields.flatMap((field, index) => {
    const said: Complaint[] = []
    const complain = (message: string) => said.push({ record, index, message })
    const end = field.start + field.length - 1
    if (end > layout.recordLength) complain('past the end of the record')
    if (names.has(field.name)) complain('name used twice')
    names.add(field.name)
    let overlaps = false
    for (let position = field.start; position <= Math.min(end, layout.recordLength); position += 1) {
      overlaps ||= taken.has(position)
      taken.add(position)
    }
    if (overlaps) complain('overlaps another field')
    if (field.kind === 'constant') {
      if (field.value.length > field.length) complain('constant longer than its field')
      return said
    }
    if (record !== 'detail' && /^(?:line|answer)\./u.test(field.source))
      complain('a line value outside a detail record')
    if (field.kind === 'text' && (amountSources.includes(field.source) || dateSources.includes(field.source))) {
      complain('this source needs the kind amount or date')
    }
    if (isAmbiguous(field)) complain('filled so that the value cannot be read back')
    return said
  })
}

/**
 * Strict schema of a fixed-width layout file. Beyond shapes it refuses fields that overlap, leave the record, repeat a
 * name, take a line's value outside a detail record, or name a source of another kind. Positions no field covers are
 * written as spaces.
 */
const layoutSchema = layoutShape.superRefine((layout, context) => {
  for (const { record, index, message } of recordKinds.flatMap((kind) => complaintsOf(layout, kind))) {
    context.addIssue({ code: 'custom', message, path: [record, index] })
  }
})

const detailHas = ({ detail }: Layout, ...sources: readonly string[]): boolean =>
  sources.every((source) => detail.some((field) => field.kind !== 'constant' && field.source === source))

/** Why a sound layout cannot serve to write, or to read what comes back; null when it can. */
function unfit(layout: Layout, use: 'write' | 'read'): string | null {
  if (use === 'write')
    return layout.detail.some((field) => field.kind !== 'constant' && field.source.startsWith('answer.'))
      ? 'an answer of finance in a file to write'
      : null
  if (!detailHas(layout, 'answer.status')) return 'no status of the transfer'
  const isNamed =
    detailHas(layout, 'answer.reference') ||
    detailHas(layout, 'line.claimNumber') ||
    detailHas(layout, 'batch.number', 'line.lineNumber')
  return isNamed ? null : 'nothing that names the transfer'
}

/**
 * Checks the content of a layout file, for a file to write or for one of finance to read. Errors: RULE `exportLayout` with
 * the path and the reason of the first fault.
 */
export function parseLayout(content: unknown, use: 'write' | 'read' = 'write'): Result<Layout> {
  const parsed = layoutSchema.safeParse(content)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return refuse('exportLayout', { path: first?.path.join('.') ?? '', reason: first?.message ?? '' })
  }
  const reason = unfit(parsed.data, use)
  return reason === null ? ok(parsed.data) : refuse('exportLayout', { path: 'detail', reason })
}
