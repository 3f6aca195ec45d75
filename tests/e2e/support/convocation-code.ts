import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { codeOfConvocation } from '../../../main/features/kiosk/index.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import { whenProgram } from './change-office.ts'

/** What the back of one convocation of the demonstration's intervenant prints for the kiosk. */
export type PrintedCode = Readonly<{ mission: string; number: string; code: string }>

async function readCode(folder: string): Promise<void> {
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  const { convocation, number, mission } = await services
    .read()
    .selectFrom('account')
    .innerJoin('intervenant', 'intervenant.id', 'account.intervenantId')
    .innerJoin('convocation', 'convocation.intervenantId', 'intervenant.id')
    .innerJoin('mission', 'mission.id', 'convocation.missionId')
    .select(['convocation.number as convocation', 'intervenant.number', 'mission.number as mission'])
    .where('login', '=', 'intervenant')
    .where('convocation.state', '=', 'official')
    .orderBy('convocation.number')
    .executeTakeFirstOrThrow()
  const code = codeOfConvocation(services.vault(), String(convocation), number)
  await close()
  process.stdout.write(JSON.stringify({ mission: String(mission), number, code }))
}

/** The same, read by a process of its own while no application has the folder open. */
export async function printedCode(folder: string): Promise<PrintedCode> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, folder])
  return JSON.parse(stdout) as PrintedCode
}

await whenProgram(import.meta, readCode)
