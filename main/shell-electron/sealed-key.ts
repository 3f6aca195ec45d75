import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import type { SafeStorage } from 'electron'
import type { SecretsPort } from '../ports/ports.ts'
import {
  type KeyResult,
  keyBytes,
  readPlainKey,
  replaceWhole,
  sealedKeyFile,
  writeOnce,
} from '../shell-common/key-files.ts'
import { keySecrets, plainKeySecrets } from '../shell-common/key-secrets.ts'

export type Keyring = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>

/** On Linux without a keyring Electron encrypts with a password written in its source: that protects nothing. */
async function isSafe(keyring: Keyring, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await keyring.isAsyncEncryptionAvailable())) return false
  if (platform !== 'linux') return true
  const backend = keyring.getSelectedStorageBackend()
  return backend !== 'basic_text' && backend !== 'unknown'
}

/**
 * The data key sealed by the system's keyring, made at first use. A folder that the browser shell or a headless command
 * opened first has its key in a plain file, which stays the key of that folder. Call it after the application is ready.
 */
export async function openSealedKey(
  dataFolder: string,
  keyring: Keyring,
  platform: NodeJS.Platform,
): Promise<KeyResult> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const plain = readPlainKey(dataFolder)
  if (plain) return plain
  if (!(await isSafe(keyring, platform))) return { ok: false, trouble: 'keyringMissing' }
  const path = sealedKeyFile(dataFolder)
  try {
    if (!existsSync(path)) {
      const key = randomBytes(keyBytes)
      writeOnce(path, await keyring.encryptStringAsync(key.toString('base64')))
    }
  } catch {
    return { ok: false, trouble: 'keyUnreadable' }
  }
  try {
    const { result } = await keyring.decryptStringAsync(readFileSync(path))
    const key = new Uint8Array(Buffer.from(result, 'base64'))
    return key.length === keyBytes ? { ok: true, key } : { ok: false, trouble: 'keyDamaged' }
  } catch {
    return { ok: false, trouble: 'keyDamaged' }
  }
}

/** The secrets of a folder opened by `openSealedKey`: an adopted key is kept the way the former one was. */
export function sealedSecrets(dataFolder: string, key: Uint8Array, keyring: Keyring): SecretsPort {
  if (readPlainKey(dataFolder)) return plainKeySecrets(dataFolder, key)
  return keySecrets(key, async (adopted) => {
    const sealed = await keyring.encryptStringAsync(Buffer.from(adopted).toString('base64'))
    replaceWhole(sealedKeyFile(dataFolder), sealed)
  })
}
