import type { WorkContext } from '../../store/index.ts'
import { listed } from './keeper.ts'

/** Takes the bytes of documents away, with what was kept to write them again; the rows stay, for what refers to them. */
export async function eraseContents({ tx, at }: WorkContext, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('documentContent').where('documentId', 'in', listed(ids)).execute()
  await tx.deleteFrom('recapModel').where('documentId', 'in', listed(ids)).execute()
  await tx.updateTable('document').set({ erasedAt: at }).where('id', 'in', listed(ids)).execute()
}
