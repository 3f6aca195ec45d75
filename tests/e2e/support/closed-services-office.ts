import { setActivity } from '../../../main/features/activities/set.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import { whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

const administrator = { id: 'test', name: 'Essai', role: 'administrator' } as const
const closing = { opensOn: null, closesOn: '2026-01-15', closed: true, message: 'Réouverture le 15 mai.' }

async function build(folder: string): Promise<void> {
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  for (const code of ['claims', 'serviceStatements'] as const) {
    const input = { commandId: `test:${code}`, code, expectedVersion: 0, ...closing }
    const done = await setActivity(services, administrator, input)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
  await close()
}

/** Data folder of a demonstration whose office has closed claims and service done, with a message. */
export const closedServicesOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
