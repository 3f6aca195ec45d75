import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlainKey, sealedKeyFile } from '../../../main/shell-common/key-files.ts'
import { type Keyring, openSealedKey, sealedSecrets } from '../../../main/shell-electron/sealed-key.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-key-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const keyring = (
  backend: ReturnType<Keyring['getSelectedStorageBackend']> = 'gnome_libsecret',
  available = true,
): Keyring => ({
  isAsyncEncryptionAvailable: async () => available,
  getSelectedStorageBackend: () => backend,
  encryptStringAsync: async (text) => Buffer.from(`sealed:${text.split('').reverse().join('')}`),
  decryptStringAsync: async (sealed) => {
    const text = sealed.toString()
    if (!text.startsWith('sealed:')) throw new Error('not sealed by this keyring')
    return { result: text.slice(7).split('').reverse().join(''), shouldReEncrypt: false }
  },
})

test('makes a key once, sealed in its file, and finds it again', async () => {
  const first = await openSealedKey(folder, keyring(), 'linux')
  if (!first.ok) throw new Error(first.trouble)
  expect(first.key).toHaveLength(32)
  expect(await openSealedKey(folder, keyring(), 'linux')).toEqual(first)
  expect(readFileSync(sealedKeyFile(folder), 'utf8')).not.toContain(Buffer.from(first.key).toString('base64'))
})

test.each(['basic_text', 'unknown'] as const)('refuses the backend %s on Linux and writes nothing', async (backend) => {
  expect(await openSealedKey(folder, keyring(backend), 'linux')).toEqual({ ok: false, trouble: 'keyringMissing' })
  expect(() => readFileSync(sealedKeyFile(folder))).toThrow('ENOENT')
})

test('refuses when the system offers no encryption', async () => {
  expect(await openSealedKey(folder, keyring('unknown', false), 'win32')).toEqual({
    ok: false,
    trouble: 'keyringMissing',
  })
  expect((await openSealedKey(folder, keyring('unknown'), 'win32')).ok).toBe(true)
})

test('a folder begun without a keyring keeps its key', async () => {
  const plain = openPlainKey(folder)
  expect(await openSealedKey(folder, keyring(), 'linux')).toEqual(plain)
})

test('a folder begun with a keyring is refused without it, never given a second key', async () => {
  await openSealedKey(folder, keyring(), 'linux')
  expect(openPlainKey(folder)).toEqual({ ok: false, trouble: 'keySealedElsewhere' })
})

test.each(['sealed:AA==', 'rubbish'])('a damaged file (%s) is said to be damaged and left alone', async (content) => {
  writeFileSync(sealedKeyFile(folder), content)
  expect(await openSealedKey(folder, keyring(), 'linux')).toEqual({ ok: false, trouble: 'keyDamaged' })
  expect(readFileSync(sealedKeyFile(folder), 'utf8')).toBe(content)
})

test('an adopted key replaces the sealed one for good', async () => {
  const first = await openSealedKey(folder, keyring(), 'linux')
  if (!first.ok) throw new Error(first.trouble)
  const secrets = sealedSecrets(folder, first.key, keyring())
  const adopted = new Uint8Array(32).fill(7)
  await secrets.adoptDataKey(adopted)
  expect(await secrets.dataKey()).toEqual(adopted)
  expect(await openSealedKey(folder, keyring(), 'linux')).toEqual({ ok: true, key: adopted })
  await expect(secrets.adoptDataKey(new Uint8Array(31))).rejects.toThrow(RangeError)
})

test('an adopted key stays in the plain file of a folder that has one', async () => {
  const plain = openPlainKey(folder)
  if (!plain.ok) throw new Error(plain.trouble)
  const adopted = new Uint8Array(32).fill(9)
  await sealedSecrets(folder, plain.key, keyring()).adoptDataKey(adopted)
  expect(openPlainKey(folder)).toEqual({ ok: true, key: adopted })
})
