import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateDistance, greatCircleMetres } from '../../../../main/domain/assignment/distance.ts'

const location = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('distance', () => {
  it('is one 360th of the meridian circle for a degree of latitude', () => {
    expect(greatCircleMetres({ latitude: 47, longitude: 2 }, { latitude: 48, longitude: 2 })).toBeCloseTo(111_195.08, 1)
  })

  it('states its basis and applies the road factor', () => {
    expect(estimateDistance({ latitude: 47, longitude: 2 }, { latitude: 48, longitude: 2 }, 1.3)).toEqual({
      metres: 144_554,
      kilometres: 144.6,
      basis: 'greatCircleTimesRoadFactor',
      roadFactor: 1.3,
    })
  })

  it('is symmetric, zero at home and at most half the Earth around', () => {
    fc.assert(
      fc.property(location, location, (a, b) => {
        expect(greatCircleMetres(a, b)).toBeCloseTo(greatCircleMetres(b, a), 3)
        expect(greatCircleMetres(a, a)).toBe(0)
        expect(greatCircleMetres(a, b)).toBeLessThanOrEqual(20_015_200)
      }),
    )
  })
})
