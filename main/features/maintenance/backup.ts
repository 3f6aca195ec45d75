import type { Result } from '../../../shared/model/result.ts'
import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { writeKeyBeside } from '../../files/backup-files.ts'
import type { Actor, BackupProof } from '../../store/index.ts'

/**
 * Copies the store to a file and proves the copy; the key that opens NIR and bank accounts goes into a file of its own
 * beside it, because a copy without its key cannot be read and the two should not travel together.
 */
export async function backupOffice(
  services: Services,
  actor: Actor,
  commandId: string,
  file: string,
): Promise<Result<BackupProof & { keyFile: string }>> {
  const noted = await services.write(
    actor,
    { commandId, kind: 'maintenance.backup', facts: {}, touches: ['maintenance'] },
    async () => ok(null),
  )
  if (!noted.ok) return noted
  const proof = await services.store().backup(file)
  if (!proof.ok) return proof
  const keyFile = await writeKeyBeside(file, await services.ports.secrets.dataKey())
  return ok({ ...proof.value, keyFile })
}

/** Name of a backup made from the window: the instant, without what a file name cannot hold. */
export const backupName = (now: string): string => `imagin-${now.replaceAll(':', '').replace(/\.\d+Z$/, 'Z')}.sqlite`
