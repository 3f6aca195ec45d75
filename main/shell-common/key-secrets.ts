import type { SecretsPort } from '../ports/ports.ts'
import { keyBytes, plainKeyFile, replaceWhole } from './key-files.ts'

/**
 * The secrets of a data folder whose key is known.
 * @param keep writes an adopted key where the next start will find it.
 */
export function keySecrets(key: Uint8Array, keep: (key: Uint8Array) => Promise<void>): SecretsPort {
  let current = key
  return {
    dataKey: async () => current,
    async adoptDataKey(adopted) {
      if (adopted.length !== keyBytes) throw new RangeError(`a data key has ${keyBytes} bytes, not ${adopted.length}`)
      await keep(adopted)
      current = adopted
    },
  }
}

/** The secrets of a folder that keeps its key in a plain file. */
export const plainKeySecrets = (dataFolder: string, key: Uint8Array): SecretsPort =>
  keySecrets(key, async (adopted) => replaceWhole(plainKeyFile(dataFolder), adopted))
