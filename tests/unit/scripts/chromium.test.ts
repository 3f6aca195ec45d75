import { expect, test, vi } from 'vitest'
import { ensureChromium, findChromium } from '../../../scripts/chromium.ts'

test('a browser named in CHROMIUM_PATH is the one', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(findChromium()).toBe(process.execPath)
  expect(await ensureChromium()).toBe(process.execPath)
})

test('a wrong CHROMIUM_PATH is said, nothing is installed behind its back', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  expect(findChromium()).toBeUndefined()
  await expect(ensureChromium()).rejects.toThrow('CHROMIUM_PATH')
})
