import { describe, expect, it } from 'vitest'
import { numberRestsUntil } from '../../../../main/domain/kiosk/rest.ts'

const at = '2026-06-01T08:00:00.000Z'

describe('a number typed with wrong codes at a kiosk', () => {
  it.each([0, 1, 2, 4, 5, 7, 8])('is still looked at after %i', (failures) => {
    expect(numberRestsUntil(failures, at)).toBeNull()
  })

  it.each([3, 6, 9])('rests for a quarter of an hour after %i', (failures) => {
    expect(numberRestsUntil(failures, at)).toBe('2026-06-01T08:15:00.000Z')
  })

  it.each([10, 11, 30])('rests for a day after %i', (failures) => {
    expect(numberRestsUntil(failures, at)).toBe('2026-06-02T08:00:00.000Z')
  })
})
