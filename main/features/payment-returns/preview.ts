import type { ReadingOptions } from '../../../shared/contract/imports.ts'
import type { ReturnLayout } from '../../../shared/contract/payment-returns.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { FeedReading } from '../../files/feeds/feed.ts'
import type { PaymentReturnRow } from '../../files/feeds/payment-return-row.ts'
import { type Actor, reading as readingOf, sha256 } from '../../store/index.ts'
import { chosenOptions, saveMapping } from '../imports/index.ts'
import { chosenLayout, keepReturnLayout } from './return-layout.ts'
import { insertRows, keptRows } from './rows.ts'

const feed = 'payment-returns'

type Previewing = Readonly<{
  commandId: string
  fileToken: string
  reading?: ReadingOptions | undefined
  layout?: ReturnLayout | undefined
  remember: boolean
}>

/**
 * Reads a file that came back from finance and compares it row by row with what was sent. Nothing moves; the mapping is kept
 * for the next files when asked. Refused as a feed refuses a file or a layout is, or (RULE) `paymentReturn.appliedAlready`
 * when the very same bytes are applied, `paymentReturn.noLayout`.
 */
export async function previewReturn(
  services: Services,
  actor: Actor,
  { commandId, fileToken, reading: chosen = {}, layout: described, remember }: Previewing,
): Promise<Result<{ id: string }>> {
  const file = services.files.peek(fileToken)
  if (!file.ok) return file
  const { name, bytes } = file.value
  const layout = await chosenLayout(services, described)
  if (!layout.ok) return layout
  const options = { ...chosenOptions(chosen), ...(layout.value === null ? {} : { layout: layout.value }) }
  const hash = sha256(bytes)
  const run = await services.threads.run('readFeed', { feed, bytes, options })
  if (!run.ok) return run
  if (!run.value.ok) return run.value
  const read = run.value.value as FeedReading<PaymentReturnRow>
  const id = services.ports.ids.next()
  const subject = { kind: 'paymentReturn', id }
  const facts = { file: name, sha256: hash }
  const act = {
    commandId,
    kind: 'paymentReturns.preview',
    subject,
    facts,
    touches: ['paymentReturns', 'liquidation'] as const,
  }
  return services.write(actor, act, async (context) => {
    const now = readingOf(context.tx)
    const applied = await now
      .selectFrom('paymentReturn')
      .select('fileName')
      .where('sha256', '=', hash)
      .where('state', '=', 'applied')
      .executeTakeFirst()
    if (applied !== undefined) return refuse('paymentReturn.appliedAlready', { file: applied.fileName })
    if (remember && options.mapping !== undefined) await saveMapping(context, feed, options.mapping)
    await keepReturnLayout(context, described)
    await context.tx
      .insertInto('paymentReturn')
      .values({
        id,
        fileName: name,
        sha256: hash,
        state: 'previewed',
        readBy: actor.name,
        readAt: context.at,
        appliedBy: null,
        appliedAt: null,
        undoneBy: null,
        undoneAt: null,
      })
      .execute()
    const rows = await keptRows(now, read)
    await insertRows(context, id, rows)
    context.note({ rows: rows.length })
    return ok({ id })
  })
}
