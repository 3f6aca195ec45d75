import { type PaymentSettings, usualPaymentSettings } from '../../../shared/model/payment-settings.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { describeLayout } from '../../files/finance/describe-layout.ts'
import { type Actor, type Readable, reading, type Writable } from '../../store/index.ts'
import { layoutOf, readLayout } from './layouts.ts'

/** What the office decided of its payment files, with its version (0: nobody changed anything yet). */
export async function paymentSettings(read: Readable): Promise<{ settings: PaymentSettings; version: number }> {
  const row = await read.selectFrom('paymentSettings').select(['content', 'rowVersion']).executeTakeFirst()
  if (row === undefined) return { settings: usualPaymentSettings, version: 0 }
  const stored = JSON.parse(row.content) as Partial<PaymentSettings>
  return { settings: { ...usualPaymentSettings, ...stored }, version: row.rowVersion }
}

/** Keeps the settings as they are from now on; answers with their version. */
export async function keepPaymentSettings(tx: Writable, settings: PaymentSettings, before: number): Promise<number> {
  const row = { content: JSON.stringify(settings), rowVersion: before + 1 }
  await tx
    .insertInto('paymentSettings')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  return row.rowVersion
}

/** The settings as the screen shows them, with the description of the layout in use. */
export async function paymentSettingsSheet(services: Services) {
  const { settings, version } = await paymentSettings(services.read())
  const layout = await layoutOf(services, settings.layout)
  if (!layout.ok) return layout
  const { name, version: layoutVersion, official, recordLength } = layout.value
  return ok({
    transferVersion: settings.transferVersion,
    twoPeople: settings.twoPeople,
    layout: {
      name,
      version: layoutVersion,
      official,
      recordLength,
      isShipped: settings.layout === null,
      description: describeLayout(layout.value),
    },
    version,
  })
}

type Change = Readonly<{
  commandId: string
  expectedVersion: number
  transferVersion: PaymentSettings['transferVersion']
  twoPeople: boolean
  layout: 'keep' | 'shipped' | Readonly<{ content: string }>
}>

/**
 * Keeps what the office decided; batches already sealed keep what they were sealed with. Refused (RULE) `exportLayout` with
 * the first fault of a layout file.
 */
export function changePaymentSettings(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, layout, ...decided }: Change,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'liquidation.settings', touches: ['liquidation'] as const }
  return services.write(actor, act, async ({ tx, note }) => {
    const before = await paymentSettings(reading(tx))
    if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
    const given = typeof layout === 'string' ? null : readLayout(layout.content)
    if (given?.ok === false) return given
    const content = typeof layout === 'string' ? (layout === 'keep' ? before.settings.layout : null) : layout.content
    const settings: PaymentSettings = { ...before.settings, ...decided, layout: content }
    note({ ...decided, layout: given === null ? String(layout) : `${given.value.name} ${given.value.version}` })
    return ok({ version: await keepPaymentSettings(tx, settings, expectedVersion) })
  })
}
