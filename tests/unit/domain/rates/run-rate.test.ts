import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRate } from '../../../../main/headless/rate.ts'
import { claim, mission } from './claim-document.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imagin-rate-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(args: string[]) {
  const written = { out: '', err: '' }
  const status = await runRate(args, resources, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
  })
  return { status, ...written }
}

const marking = claim([mission({ type: 'CORRECTION', entry: { copies: 87 } })])

describe('imagin rate', () => {
  it('answers one document on standard output, a byte order mark before it', async () => {
    const file = join(folder, 'one.json')
    await writeFile(file, `\uFEFF${JSON.stringify(marking)}`)
    const { status, out, err } = await run(['--in', file])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ format: 'rate-1-result', totalCents: 43_500 })
  })

  it('answers a file of cases in the same order, a bad one among them, into a file', async () => {
    const file = join(folder, 'cases.json')
    const target = join(folder, 'results.json')
    const cases = [
      { id: 'b', input: { format: 'rate-1' } },
      { id: 'a', input: marking, expected: {} },
    ]
    await writeFile(file, JSON.stringify({ format: 'rate-1-cases', cases }))
    expect(await run(['--in', file, '--out', target])).toMatchObject({ status: 0 })
    const { format, results } = JSON.parse(await readFile(target, 'utf8'))
    expect(format).toBe('rate-1-results')
    expect(
      results.map(({ id, output }: { id: string; output: { totalCents: number } }) => [id, output.totalCents]),
    ).toEqual([
      ['b', 0],
      ['a', 43_500],
    ])
    expect(results[0].output.refusals).toHaveLength(1)
  })

  it.each([[[]], [['--in']], [['--in', 'x', '--hurry']], [['x']]])('shows its usage for %j', async (args) => {
    const { status, out, err } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('--in CASES.json')
  })

  it('says which file it could not read or write', async () => {
    const broken = join(folder, 'broken.json')
    await writeFile(broken, '{')
    const good = join(folder, 'good.json')
    await writeFile(good, JSON.stringify(marking))
    const missing = join(folder, 'no', 'such', 'folder.json')
    const failures = [
      { args: ['--in', missing], code: 'FILE_UNREADABLE' },
      { args: ['--in', broken], code: 'FILE_UNREADABLE' },
      { args: ['--in', good, '--out', missing], code: 'NOT_FOUND' },
    ]
    for (const { args, code } of failures) {
      const { status, out } = await run(args)
      expect(status).toBe(1)
      expect(JSON.parse(out).error.code).toBe(code)
    }
  })
})
