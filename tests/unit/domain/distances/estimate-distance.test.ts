import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communePair, estimateDistance } from '../../../../main/domain/distances/estimate-distance.ts'
import { greatCircleMetres } from '../../../../main/domain/distances/great-circle.ts'

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  commune: fc.constantFrom('35238', '29019', '22113', null),
})
const noneStated = { roadFactor: 1.3, statedDistances: new Map<string, number>() }
const rennes = { latitude: 48.11, longitude: -1.68, commune: '35238' }
const brest = { latitude: 48.39, longitude: -4.49, commune: '29019' }

describe('distance', () => {
  it('is one 360th of the meridian circle for a degree of latitude', () => {
    expect(greatCircleMetres({ latitude: 47, longitude: 2 }, { latitude: 48, longitude: 2 })).toBeCloseTo(111_195.08, 1)
  })

  it('states its basis and applies the road factor', () => {
    expect(estimateDistance({ latitude: 47, longitude: 2 }, { latitude: 48, longitude: 2 }, noneStated)).toEqual({
      metres: 144_554,
      kilometres: 144.6,
      basis: 'greatCircleTimesRoadFactor',
    })
  })

  it('is what the office stated between two communes, both ways, and says so', () => {
    const settings = { roadFactor: 1.3, statedDistances: new Map([[communePair('35238', '29019'), 241_000]]) }
    const stated = { metres: 241_000, kilometres: 241, basis: 'office' }
    expect(estimateDistance(rennes, brest, settings)).toEqual(stated)
    expect(estimateDistance(brest, rennes, settings)).toEqual(stated)
    expect(estimateDistance(rennes, { ...brest, commune: null }, settings).basis).toBe('greatCircleTimesRoadFactor')
  })

  it('is symmetric, zero at home and at most half the Earth around', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(estimateDistance(a, b, noneStated).metres).toBe(estimateDistance(b, a, noneStated).metres)
        expect(greatCircleMetres(a, a)).toBe(0)
        expect(greatCircleMetres(a, b)).toBeLessThanOrEqual(20_015_200)
      }),
    )
  })
})
