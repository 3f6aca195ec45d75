import type { WorkContext } from '../../../main/store/index.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import { ok } from '../../../shared/model/result.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

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

const build = (folder: string): Promise<void> =>
  changeOffice(folder, async (context) => ok(await callForDocuments(context)))

/** Data folder of a demonstration whose intervenant has a sent claim that lacks documents. */
export const incompleteOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
