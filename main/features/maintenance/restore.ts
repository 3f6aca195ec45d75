import { type Facts, fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { replaceStoreFile } from '../../store/index.ts'

const keyBytes = 32

/**
 * Brings a backup back into a data folder that holds no office: the copy is proved first, then takes the place of the
 * empty store, and its key that of the folder. Everybody is signed out.
 */
export async function restoreBackup(services: Services, backup: Uint8Array, key: Uint8Array): Promise<Result<Facts>> {
  if (key.length !== keyBytes) return fail('FILE_UNREADABLE', { reason: 'notAKey' })
  const replaced = await services.replaceStore(async () => {
    const stored = replaceStoreFile(services.ports.dataFolder, backup, key)
    if (!stored.ok) return stored
    await services.ports.secrets.adoptDataKey(key)
    return stored
  })
  if (!replaced.ok) return replaced
  services.changes.publish(await services.store().revision(), ['accounts', 'office'])
  return ok({ bytes: backup.length })
}
