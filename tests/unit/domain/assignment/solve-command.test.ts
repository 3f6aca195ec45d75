import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyPlan } from '../../../../main/domain/assignment/verify-plan.ts'
import { readSeatsDocument, runSolve, solveCommand } from '../../../../main/headless/solve.ts'
import { sessionInstance } from './sample-instances.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solve-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Streams kept in memory; `interrupt` plays SIGINT. */
const streams = () => {
  const written = { out: '', err: '', interrupt: () => {}, released: false }
  const io = {
    out: (text: string) => {
      written.out += text
    },
    err: (text: string) => {
      written.err += text
      written.interrupt()
    },
    onInterrupt: (stop: () => void) => {
      written.interrupt = stop
      return () => {
        written.released = true
      }
    },
  }
  return { written, io }
}

describe('solve command', () => {
  it('writes the plan, prints the plan without assignments, and reports progress', async () => {
    const document = sessionInstance(3, 60, 80)
    const [input, out] = [join(folder, 'instance.json'), join(folder, 'plan.json')]
    writeFileSync(input, JSON.stringify({ ...document, name: 'invented' }))
    const { written, io } = streams()
    expect(
      await solveCommand({ in: input, out, iterations: 50, seed: 4 }, { ...io, onInterrupt: () => () => {} }),
    ).toBe(0)
    const plan = JSON.parse(readFileSync(out, 'utf8'))
    const { assignments, ...summary } = plan
    expect(JSON.parse(written.out)).toEqual(summary)
    expect(plan).toMatchObject({ format: 'seats-1-plan', seed: 4 })
    expect(verifyPlan(document, assignments)).toEqual({ violations: [], objective: plan.objective })
    const [reading, first] = written.err.split('\n')
    expect(JSON.parse(reading ?? '')).toEqual({ total: null, unfilled: null, bound: null, iteration: 0, seconds: 0 })
    expect(JSON.parse(first ?? '')).toMatchObject({ total: expect.any(Number), iteration: 0, bound: null })
  })

  it('keeps the best plan at an interruption', async () => {
    const input = join(folder, 'instance.json')
    writeFileSync(input, JSON.stringify(sessionInstance(3, 60, 80)))
    const { written, io } = streams()
    expect(await solveCommand({ in: input, seconds: 600 }, io)).toBe(0)
    expect(JSON.parse(written.out)).toMatchObject({ status: 'stopped' })
    expect(written.released).toBe(true)
  })

  it('refuses what is no instance and says where', async () => {
    const { written, io } = streams()
    expect(await solveCommand({ in: join(folder, 'absent.json') }, io)).toBe(1)
    expect(JSON.parse(written.out).error.code).toBe('FILE_UNREADABLE')
    const faultOf = (value: unknown) => {
      const read = readSeatsDocument(value)
      return read.ok ? null : read.error.facts
    }
    const document = sessionInstance(1, 5, 5)
    expect(faultOf(document)).toBeNull()
    expect(faultOf({ ...document, lock: [] })).toMatchObject({ reason: 'not-seats-1' })
    expect(faultOf({ ...document, format: 'seats-2' })).toMatchObject({ at: 'format' })
    expect(faultOf({ ...document, candidates: [[0, 1]] })).toEqual({ reason: 'candidate-shape', index: 0 })
    const input = join(folder, 'cut.json')
    writeFileSync(input, '{')
    written.out = ''
    expect(await solveCommand({ in: input }, io)).toBe(1)
    expect(JSON.parse(written.out).error.facts).toEqual({ reason: 'not-json', file: input })
  })

  it('gives the same plan twice for a count of iterations', async () => {
    const document = sessionInstance(8, 50, 70)
    const [first, again] = [await runSolve(document, { iterations: 80 }), await runSolve(document, { iterations: 80 })]
    if (!first.ok || !again.ok) throw new Error('refused')
    expect(again.value.assignments).toEqual(first.value.assignments)
    expect(again.value.bound).toBe(first.value.bound)
  })
})
