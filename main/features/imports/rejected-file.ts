import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { imports } from '../../../shared/text/imports.ts'
import type { Services } from '../../boundary/services.ts'
import { csvRows, writeCsv } from '../../files/csv.ts'
import type { Actor } from '../../store/index.ts'
import type { Mapping } from './mappings.ts'

const reasonColumn = 'motif_du_rejet'
const lineColumn = 'ligne'

/** The columns that such a file has beside those of its source: an import leaves them unread. */
export const rejectionColumns: Mapping = { [lineColumn]: '', [reasonColumn]: '' }

const french = (rule: string | null): string => {
  const texts: Readonly<Record<string, readonly [string, string]>> = imports.rules
  return texts[rule ?? '']?.[0] ?? rule ?? ''
}

/** Puts the facts of a rejection into its sentence. */
const filled = (sentence: string, facts: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''))

/** Lines in one part of the file: a part fits in one message. */
const linesPerPart = 1_000

/**
 * The rejected rows of an import as CSV, each with its line and reason first, its own cells after: once corrected it can
 * be imported again. The first part is journaled, as cells may hold secrets.
 */
export async function rejectedFile(
  services: Services,
  actor: Actor,
  { commandId, id, from }: Readonly<{ commandId: string; id: string; from: number }>,
): Promise<Result<{ name: string; text: string; next: number | null }>> {
  const read = services.read()
  const found = await read.selectFrom('import').select(['fileName', 'header']).where('id', '=', id).executeTakeFirst()
  if (found === undefined) return fail('NOT_FOUND', { importId: id })
  const rows = await read
    .selectFrom('importRow')
    .select(['line', 'rule', 'content', 'raw'])
    .where('importId', '=', id)
    .where('verdict', '=', 'rejected')
    .orderBy('line')
    .execute()
  if (from === 0) {
    const subject = { kind: 'import', id }
    const facts = { rows: rows.length }
    const act = { commandId, kind: 'imports.rejectedFile', subject, facts, touches: [] }
    const looked = await services.write(actor, act, async () => ok(null))
    if (!looked.ok) return looked
  }
  const vault = services.vault()
  const byLine = Map.groupBy(rows, ({ line }) => line)
  const lines = [...byLine].slice(from, from + linesPerPart).map(([line, ones]) => {
    const reasons = ones.map(({ rule, content }) => {
      const { column, value, facts } = JSON.parse(content) as { column: string | null; value: unknown; facts: object }
      const sentence = filled(french(rule), { line, column, value, ...facts })
      return column === null ? sentence : `${column} : ${sentence}`
    })
    const raw = ones.find((one) => one.raw !== null)?.raw ?? null
    const cells = raw === null ? [] : (JSON.parse(vault.open(raw)) as string[])
    return [line, reasons.join(' / '), ...cells]
  })
  const header = JSON.parse(found.header) as string[]
  const name = `rejets-${found.fileName.replace(/\.[^.]*$/, '')}.csv`
  const next = from + linesPerPart < byLine.size ? from + linesPerPart : null
  const text = from === 0 ? writeCsv([lineColumn, reasonColumn, ...header], lines, { bom: true }) : csvRows(lines)
  return ok({ name, text, next })
}
