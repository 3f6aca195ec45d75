import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerPageRequest, registerPageScheme } from '../../../main/shell-electron/page-protocol.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-protocol-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page', 'index.html'), 'the page')
  writeFileSync(join(folder, 'secret.json'), 'secret')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (url: string, method = 'GET') => answerPageRequest(join(folder, 'page'), { url, method })

test.each(['app://ui/', 'app://ui/index.html', 'app://ui/index.html?x#y'])(
  '%s is the page, under its policy',
  async (url) => {
    const answer = await ask(url)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('the page')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test.each([
  'app://ui/../secret.json',
  'app://ui/%2e%2e/secret.json',
  'app://ui/..%2fsecret.json',
  'app://ui/..%5csecret.json',
  'app://ui/%00',
  'app://ui/missing.js',
  'app://other/index.html',
  'app://ui:81/index.html',
  'https://ui/index.html',
])('%s is not found', async (url) => {
  const answer = await ask(url)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('')
})

test.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('%s is refused', async (method) => {
  expect((await ask('app://ui/index.html', method)).status).toBe(405)
})

test('the scheme is standard and secure, and bypasses no policy', () => {
  const registerSchemesAsPrivileged = vi.fn()
  registerPageScheme({ registerSchemesAsPrivileged })
  expect(registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
})
