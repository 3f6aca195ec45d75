import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/application.ts'

const script = new URL('support/pay.ts', import.meta.url).pathname

type Paid = Readonly<{ passed: number; outcome: Readonly<{ files: readonly unknown[] }> }>

/** Runs one payment to its end, or until it kills itself at a point. */
function pay(
  folder: string,
  phase: 'prepare' | 'pay',
  point = 0,
): Promise<{ signal: string | null; answer: string; said: string }> {
  const child = spawn(process.execPath, ['--no-warnings', script, folder, phase, String(point)])
  let [answer, said] = ['', '']
  child.stdout.on('data', (piece: Buffer) => {
    answer += piece
  })
  child.stderr.on('data', (piece: Buffer) => {
    said += piece
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (_status, signal) => resolve({ signal, answer, said }))
  })
}

async function finished(folder: string): Promise<Paid> {
  const { answer, said } = await pay(folder, 'pay')
  if (answer === '') throw new Error(said)
  return JSON.parse(answer) as Paid
}

describe('a payment killed with SIGKILL', { timeout: 600_000 }, () => {
  test('[F338] at every step of seal, write and confirm is untouched or finished, with identical bytes, and nothing is paid twice', async () => {
    const prepared = temporaryFolder()
    const folders = [prepared]
    try {
      expect((await pay(prepared, 'prepare')).said).toBe('')
      const copy = () => {
        const folder = temporaryFolder()
        folders.push(folder)
        cpSync(prepared, folder, { recursive: true })
        return folder
      }
      const whole = await finished(copy())
      // Two acts, and for each of seven files its opening and its renaming, before and after.
      expect(whole.passed).toBeGreaterThanOrEqual(4 + 3 * 7)
      const dieAt = async (point: number) => {
        const folder = copy()
        expect({ point, signal: (await pay(folder, 'pay', point)).signal }).toEqual({ point, signal: 'SIGKILL' })
        expect({ point, ...(await finished(folder)).outcome }).toEqual({ point, ...whole.outcome })
      }
      // Around both acts every point; among the files one of three, so that each of opening, renaming and renamed is met.
      const points = Array.from({ length: whole.passed }, (_, index) => index + 1).filter(
        (point) => point <= 3 || point > whole.passed - 3 || point % 4 === 0,
      )
      for (let place = 0; place < points.length; place += 2)
        await Promise.all(points.slice(place, place + 2).map((point) => dieAt(point)))
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    }
  })
})
