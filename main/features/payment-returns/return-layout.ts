import type { ReturnLayout } from '../../../shared/contract/payment-returns.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Layout } from '../../files/finance/layout.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { keepPaymentSettings, paymentSettings, readLayout } from '../liquidation/index.ts'

/** The layout by which a file is read: none for tables and reports of banks, the one kept, or one that is given now. */
export async function chosenLayout(
  services: Services,
  chosen: ReturnLayout | undefined,
): Promise<Result<Layout | null>> {
  if (chosen === undefined) return ok(null)
  if (chosen !== 'kept') return readLayout(chosen.content, 'read')
  const { settings } = await paymentSettings(services.read())
  return settings.returnLayout === null ? refuse('paymentReturn.noLayout') : readLayout(settings.returnLayout, 'read')
}

/** Keeps a layout that was given, for the next files. */
export async function keepReturnLayout({ tx }: WorkContext, chosen: ReturnLayout | undefined): Promise<void> {
  if (chosen === undefined || chosen === 'kept') return
  const { settings, version } = await paymentSettings(reading(tx))
  if (settings.returnLayout !== chosen.content)
    await keepPaymentSettings(tx, { ...settings, returnLayout: chosen.content }, version)
}

/** Name and version of the layout that is kept, if one is. */
export async function keptReturnLayout(services: Services): Promise<{ name: string; version: string } | null> {
  const { settings } = await paymentSettings(services.read())
  const layout = settings.returnLayout === null ? null : readLayout(settings.returnLayout, 'read')
  return layout?.ok === true ? { name: layout.value.name, version: layout.value.version } : null
}
