import { describe, expect, it } from 'vitest'
import { largeTextSize } from '../../../../renderer/features/kiosk/large-text.ts'
import { legiblePixels } from '../../../../shared/model/kiosk-screen.ts'

const fullHd = { width: 1920, height: 1080 }

describe('large text of a kiosk', () => {
  it.each([
    [21.5, 500, 34],
    [21.5, 600, 41],
    [24, 500, 31],
    [24, 600, 37],
  ])(
    '[K7] on a screen of %f inches seen from %i mm, capitals of 0.7 degree want some %i pixels',
    (diagonalInches, distanceMillimetres, pixels) => {
      expect(Math.round(legiblePixels({ diagonalInches, distanceMillimetres }, fullHd))).toBe(pixels)
    },
  )

  it('[K7] takes the smallest size that is enough, and the largest there is where none is', () => {
    const sizeAt = (distanceMillimetres: number) => largeTextSize({ diagonalInches: 21.5, distanceMillimetres }, fullHd)
    expect([300, 500, 600, 650, 2_000].map(sizeAt)).toEqual([125, 150, 175, 200, 200])
  })
})
