import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTime, patience } from '../../../../../renderer/features/kiosk/in-time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is done before a visit is wiped', () => {
  it('is done in turn, what fails included', async () => {
    const done: string[] = []
    const work = (name: string, fails: boolean) => async () => {
      done.push(name)
      if (fails) throw new Error(name)
    }
    await inTime([work('kept', true), work('ended', false), work('emptied', true)])
    expect(done).toEqual(['kept', 'ended', 'emptied'])
  })

  it('leaves the first screen most of its two seconds, whatever answers never', async () => {
    const never = vi.fn(() => new Promise(() => {}))
    let over = false
    void inTime([never, never, never]).then(() => {
      over = true
    })
    await vi.advanceTimersByTimeAsync(patience - 1)
    expect([over, never.mock.calls.length]).toEqual([false, 1])
    await vi.advanceTimersByTimeAsync(1)
    expect([over, never.mock.calls.length]).toEqual([true, 3])
    expect(patience).toBeLessThan(1_500)
  })
})
