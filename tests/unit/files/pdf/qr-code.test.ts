import { describe, expect, it } from 'vitest'
import { qrModules } from '../../../../main/files/pdf/qr-code.ts'

/** Read as `M-2026-00731` by zbarimg 0.23, a reader the product does not use. */
const readByZbar = [
  '#######...#.#.#######',
  '#.....#.##.#..#.....#',
  '#.###.#...##..#.###.#',
  '#.###.#...###.#.###.#',
  '#.###.#.##.##.#.###.#',
  '#.....#..###..#.....#',
  '#######.#.#.#.#######',
  '.....................',
  '#.#.#.#...#.#...#..#.',
  '####...#..##.#..#.###',
  '#.#.######.#..#.###.#',
  '##.#...#...###...#...',
  '.#.##.#....#.#.#.#.#.',
  '........#.##.#.###.#.',
  '#######..#..#.#.#..##',
  '#.....#......#.###.#.',
  '#.###.#.#.#.##.###.#.',
  '#.###.#.....#...##.#.',
  '#.###.#.#...##..#.#.#',
  '#.....#.....##.###.#.',
  '#######.###.##..##.##',
]

describe('QR codes', () => {
  it('are the modules another program read', () => {
    expect(qrModules('M-2026-00731')?.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))).toEqual(readByZbar)
  })

  it.each([
    [14, 21],
    [15, 25],
    [26, 25],
    [27, 29],
    [42, 29],
    [106, 41],
  ])('hold %d characters in a side of %d modules', (length, side) => {
    const rows = qrModules('7'.repeat(length))
    expect(rows).toHaveLength(side)
    expect(rows?.every((row) => row.length === side)).toBe(true)
  })

  it.each(['', 'É', 'a\nb', 'x'.repeat(301)])('do not exist for %j', (text) => {
    expect(qrModules(text)).toBeNull()
  })
})
