import type { Services } from '../../../main/boundary/services.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import type { WorkContext } from '../../../main/store/index.ts'
import type { Result } from '../../../shared/model/result.ts'

type Change = (context: WorkContext, services: Services) => Promise<Result<unknown>>

/** Opens the core on a data folder, makes one act of `change`, closes it; throws what the core refused. */
export async function changeOffice(folder: string, change: Change): Promise<void> {
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  const act = { commandId: 'test:office', kind: 'test.office', touches: [] }
  const done = await services.write(systemActor, act, (context) => change(context, services))
  await close()
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** When the module is run as the program of an office (`preparedOffice`): prepares the folder it is given. */
export async function whenProgram(module: ImportMeta, prepare: (folder: string) => Promise<void>): Promise<void> {
  if (process.argv[1] === module.filename && process.argv[2] !== undefined) await prepare(process.argv[2])
}
