import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingDays } from '../../../../../main/features/demonstration/generate/calendar.ts'
import { randomFrom } from '../../../../../main/features/demonstration/generate/random.ts'

const draws = (seed: number, count: number): readonly number[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => random.next())
}

describe('randomFrom', () => {
  it('gives the published sequence of mulberry32', () => {
    expect(draws(0, 3).map((value) => Math.floor(value * 4_294_967_296))).toEqual([1144304738, 1416247, 958946056])
  })

  it('repeats itself for one seed and differs for another', () => {
    expect(draws(42, 20)).toEqual(draws(42, 20))
    expect(draws(42, 20)).not.toEqual(draws(43, 20))
  })

  it('stays within the bounds it was given and reaches both', () => {
    const random = randomFrom(7)
    const values = new Set(Array.from({ length: 500 }, () => random.between(2, 5)))
    expect([...values].sort()).toEqual([2, 3, 4, 5])
  })

  it('shuffles without losing or adding anything, and forks without disturbing the parent', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, list) => {
        const [alone, forked] = [randomFrom(seed), randomFrom(seed)]
        expect([...alone.shuffle(list)].sort()).toEqual([...list].sort())
        forked.fork('other').next()
        expect(forked.shuffle(list)).toEqual(randomFrom(seed).shuffle(list))
      }),
    )
  })
})

describe('workingDays', () => {
  it('leaves Saturdays and Sundays out, across a month', () => {
    expect(workingDays('2026-06-26', '2026-07-01')).toEqual(['2026-06-26', '2026-06-29', '2026-06-30', '2026-07-01'])
  })
})
