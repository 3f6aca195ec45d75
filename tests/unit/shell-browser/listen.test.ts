import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lastPort, listenOnLoopback, rememberPort } from '../../../main/shell-browser/listen.ts'

test('takes the port of the last start, and another one when somebody else has it', async () => {
  const [first, second, third] = [createServer(), createServer(), createServer()]
  const port = await listenOnLoopback(first, 0)
  expect(port).toBeGreaterThan(1023)
  const other = await listenOnLoopback(second, port)
  expect(other).not.toBe(port)
  await new Promise((resolve) => first.close(resolve))
  expect(await listenOnLoopback(third, port)).toBe(port)
  second.close()
  third.close()
})

test('the port is remembered; a file that makes no sense is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imagin-port-'))
  try {
    const path = join(folder, 'last-port')
    expect(lastPort(path)).toBe(0)
    rememberPort(path, 40_123)
    expect(lastPort(path)).toBe(40_123)
    for (const nonsense of ['', '80', '99999', '1.5', 'x', '-1']) {
      writeFileSync(path, nonsense)
      expect(lastPort(path)).toBe(0)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
