import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import type { WorkContext } from '../../../main/store/index.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import { ok } from '../../../shared/model/result.ts'
import { demonstrationOffice } from './office.ts'

/** The pay file lacks the INSEE number, and each journey under review a night: two documents are called for. */
async function callForDocuments({ tx }: WorkContext): Promise<void> {
  const { intervenantId } = await tx
    .selectFrom('account')
    .select('intervenantId')
    .where('login', '=', 'intervenant')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('payFile')
    .set({ nir: null, nirTail: null })
    .where('intervenantId', '=', intervenantId ?? '')
    .execute()
  const lines = await tx
    .selectFrom('travelLine')
    .innerJoin('claim', 'claim.id', 'travelLine.claimId')
    .select(['claimId', 'position', 'journey'])
    .where('claim.intervenantId', '=', intervenantId ?? '')
    .where('claim.travelState', '=', 'SENT')
    .execute()
  for (const { claimId, position, journey } of lines) {
    const changed: Journey = { ...(JSON.parse(journey) as Journey), nights: 1 }
    await tx
      .updateTable('travelLine')
      .set({ journey: JSON.stringify(changed) })
      .where('claimId', '=', claimId)
      .where('position', '=', position)
      .execute()
  }
}

async function build(folder: string): Promise<void> {
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  const act = { commandId: 'incomplete:office', kind: 'test.incomplete', touches: [] }
  const done = await services.write(systemActor, act, async (context) => ok(await callForDocuments(context)))
  await close()
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** Data folder of a demonstration whose intervenant has a sent claim that lacks documents. In a process of its own, as the core is in the application. */
export async function incompleteOffice(): Promise<string> {
  const folder = await demonstrationOffice('S')
  await promisify(execFile)(process.execPath, [import.meta.filename, folder])
  return folder
}

if (process.argv[1] === import.meta.filename && process.argv[2] !== undefined) await build(process.argv[2])
