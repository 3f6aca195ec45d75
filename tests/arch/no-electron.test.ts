import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from './source-tree.ts'

const refused = pathToFileURL(join(import.meta.dirname, 'support/electron-refused.ts')).href

function loadInPlainNode(module: string) {
  const program = `const loaded = await import(${JSON.stringify(pathToFileURL(module).href)})
    process.stdout.write(Object.keys(loaded).join(' '))`
  return spawnSync(process.execPath, ['--import', refused, '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
}

describe('the application core', () => {
  it('loads in plain Node where electron cannot be resolved', () => {
    const loaded = loadInPlainNode(join(repositoryRoot, 'main/app/create-app.ts'))
    expect(loaded, loaded.stderr).toMatchObject({ status: 0 })
    expect(loaded.stdout.split(' ')).toContain('createApp')
  })
})

describe('the check itself', () => {
  it('fails on a module that reaches electron', () => {
    const folder = mkdtempSync(join(tmpdir(), 'imagin-arch-'))
    try {
      writeFileSync(join(folder, 'indirect.mjs'), "import { app } from 'electron'\nexport { app }\n")
      writeFileSync(join(folder, 'direct.mjs'), "export * from './indirect.mjs'\n")
      const loaded = loadInPlainNode(join(folder, 'direct.mjs'))
      expect(loaded.status).not.toBe(0)
      expect(loaded.stderr).toContain('electron must not be loaded')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
