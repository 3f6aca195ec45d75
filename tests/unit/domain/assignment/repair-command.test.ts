import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyPlan } from '../../../../main/domain/assignment/verify-plan.ts'
import { repairCommand } from '../../../../main/headless/repair.ts'
import { runSolve } from '../../../../main/headless/solve.ts'
import { sessionInstance } from './sample-instances.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repair-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const written = { out: '', err: '' }
const io = {
  out: (text: string) => {
    written.out += text
  },
  err: (text: string) => {
    written.err += text
  },
  onInterrupt: () => () => {},
}

const fileOf = (name: string, value: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}

const document = sessionInstance(3, 60, 80)

async function files(change: unknown) {
  const plan = await runSolve(document, { iterations: 80 })
  if (!plan.ok) throw new Error('refused')
  return {
    plan: plan.value,
    options: {
      in: fileOf('in.json', document),
      plan: fileOf('plan.json', plan.value),
      change: fileOf('change.json', change),
    },
  }
}

beforeEach(() => {
  written.out = ''
  written.err = ''
})

describe('repair command', () => {
  it('writes the repaired plan with what moved, and prints it without its assignments', async () => {
    const { plan, options } = await files({ absent: [0, 1], needs: [[2, 3]] })
    const out = join(folder, 'repaired.json')
    expect(await repairCommand({ ...options, out }, io)).toBe(0)
    const repaired = JSON.parse(readFileSync(out, 'utf8'))
    const { assignments, ...summary } = repaired
    expect(JSON.parse(written.out)).toEqual(summary)
    expect(repaired).toMatchObject({ format: 'seats-1-plan', seed: 1, status: 'feasible', bound: null })
    expect(Object.keys(repaired.changes[0])).toEqual(['group', 'out', 'in'])
    const groups = document.groups.map((group, index) => (index === 2 ? { ...group, need: 3 } : group))
    expect(verifyPlan({ ...document, groups }, assignments)).toEqual({ violations: [], objective: repaired.objective })
    expect(assignments.some(([, person]: number[]) => person === 0 || person === 1)).toBe(false)
    expect(plan.assignments.some(([, person]) => person === 0 || person === 1)).toBe(true)
    expect(JSON.parse(written.err.split('\n')[1] ?? '')).toMatchObject({ bound: null, unfilled: expect.any(Number) })
  })

  it('refuses what is no plan or no change and says where', async () => {
    const { options } = await files({ absent: [0] })
    const faultOf = async (changed: Partial<typeof options>) => {
      written.out = ''
      expect(await repairCommand({ ...options, ...changed }, io)).toBe(1)
      return JSON.parse(written.out).error
    }
    expect(await faultOf({ plan: join(folder, 'absent.json') })).toMatchObject({ code: 'FILE_UNREADABLE' })
    expect(await faultOf({ plan: options.change })).toMatchObject({
      facts: { reason: 'not-seats-1-plan', at: 'format' },
    })
    expect(await faultOf({ change: fileOf('odd.json', { gone: [1] }) })).toMatchObject({
      facts: { reason: 'not-a-change' },
    })
    expect(await faultOf({ change: fileOf('far.json', { absent: [999] }) })).toEqual({
      code: 'BAD_INPUT',
      facts: { reason: 'absent-index', index: 0 },
    })
  })
})
