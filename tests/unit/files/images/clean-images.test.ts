import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { decode } from 'jpeg-js'
import { describe, expect, it } from 'vitest'
import { cleanGif } from '../../../../main/files/images/clean-gif.ts'
import { cleanJpeg } from '../../../../main/files/images/clean-jpeg.ts'
import { cleanPng } from '../../../../main/files/images/clean-png.ts'
import { fittedTo, upright } from '../../../../main/files/images/pixels.ts'
import { packedPixels, pngChunks, pngHeader } from '../../../../main/files/images/png-chunks.ts'
import { exifSegment, gifOf, greyRows, jpegOf, pngOf, smallPng, withSegment } from '../../../support/sample-images.ts'

const kept = <T>(result: Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: unknown }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
/** Size and rows of a PNG, filter bytes taken off. */
const shown = (png: Uint8Array) => {
  const chunks = pngChunks(Buffer.from(png))
  const header = chunks === null ? null : pngHeader(chunks)
  if (chunks === null || header === null) throw new Error('not a PNG')
  const rows = inflateSync(packedPixels(chunks))
  const stride = rows.length / header.height
  return {
    types: chunks.map(({ type }) => type),
    size: [header.width, header.height],
    rows: Array.from({ length: header.height }, (_, row) => [...rows.subarray(row * stride + 1, (row + 1) * stride)]),
  }
}
const greys = [
  [10, 20, 30, 40],
  [50, 60, 70, 80],
  [90, 100, 110, 120],
]

describe('a PNG', () => {
  it('keeps its pixels and loses everything else', () =>
    expect(shown(kept(cleanPng(smallPng())))).toEqual({ types: ['IHDR', 'IDAT', 'IEND'], size: [4, 3], rows: greys }))

  it('that is interlaced becomes a plain one of the same pixels', () => {
    // The passes of a picture of four by three: (0,0); none; none; (2,0); (0,2)(2,2); (1,0)(3,0)(1,2)(3,2); the row 1.
    const passes = Buffer.from([0, 10, 0, 30, 0, 90, 110, 0, 20, 40, 0, 100, 120, 0, 50, 60, 70, 80])
    expect(shown(kept(cleanPng(pngOf({ width: 4, height: 3, rows: passes, interlace: 1 })))).rows).toEqual(greys)
  })

  it('with a filter that does not exist is refused', () =>
    expect(
      cleanPng(pngOf({ width: 4, height: 3, rows: Buffer.from(greyRows.map((byte, at) => (at === 5 ? 9 : byte))) })).ok,
    ).toBe(false))
})

describe('a GIF', () => {
  const indices = [0, 1, 2, 3, 3, 2, 1, 0, 0, 0, 3, 3]
  const rows = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [0, 0, 3, 3],
  ]
  it('gives its first picture, pixel for pixel', () =>
    expect(shown(kept(cleanGif(gifOf({ width: 4, height: 3, indices })))).rows).toEqual(rows))

  it('that is interlaced gives its rows in their order', () =>
    // Rows 0, then 2, then 1: the order in which an interlaced one of three rows holds them.
    expect(
      shown(kept(cleanGif(gifOf({ width: 4, height: 3, indices: [0, 1, 2, 3, 0, 0, 3, 3, 3, 2, 1, 0], flags: 0x40 }))))
        .rows,
    ).toEqual(rows))

  it('gives its codes when they grow and repeat', () => {
    // Codes of 3 bits: clear, 0, then the code just being made (6 = "00"), then 7 = "000": one, two and three points.
    const packed = Buffer.from([0b10000100, 0b01011111])
    const whole = gifOf({ width: 6, height: 1, indices: [0] })
    const at = whole.lastIndexOf(Buffer.from([0x2c])) + 11
    const gif = Buffer.concat([whole.subarray(0, at), Buffer.from([packed.length]), packed, Buffer.from([0, 0x3b])])
    expect(shown(kept(cleanGif(gif))).rows).toEqual([[0, 0, 0, 0, 0, 0]])
  })
})

describe('a JPG', () => {
  it.each([
    [1, [40, 20]],
    [3, [40, 20]],
    [6, [20, 40]],
    [8, [20, 40]],
  ])('held as %i stands upright', (orientation, [width, height]) => {
    const { bytes } = kept(cleanJpeg(withSegment(jpegOf(40, 20), exifSegment(orientation))))
    const { data, ...size } = decode(bytes, { useTArray: true })
    expect(size).toMatchObject({ width, height })
    const isDark = (x: number, y: number) => (data[(y * size.width + x) * 4] ?? 0) < 128
    const dark = { 1: isDark(2, 10), 3: isDark(37, 10), 6: isDark(10, 2), 8: isDark(10, 37) }[orientation]
    expect(dark).toBe(true)
  })

  it('larger than a page needs is made smaller, the same all over', () => {
    const data = new Uint8Array(40 * 20 * 4).fill(200)
    const small = fittedTo({ width: 40, height: 20, data }, 10)
    expect([small.width, small.height]).toEqual([10, 5])
    expect(new Set(small.data.filter((_, at) => at % 4 < 3))).toEqual(new Set([200]))
    expect(fittedTo(small, 10)).toBe(small)
  })
})

it('turning a picture keeps each of its pixels', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (way, width, height) => {
        const pixels = {
          width,
          height,
          data: new Uint8Array(Uint32Array.from({ length: width * height }, (_, at) => at).buffer),
        }
        const turned = upright(pixels, way)
        const points = new Uint32Array(turned.data.slice().buffer)
        expect([...points].toSorted((a, b) => a - b)).toEqual(Array.from({ length: width * height }, (_, at) => at))
        expect(turned.width * turned.height).toBe(width * height)
      },
    ),
  ))

const startOfJpeg = jpegOf(8, 8).subarray(0, 40)

it('no noise behind a signature of a kind breaks the reader: it is refused, or kept as a picture', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      const gif = Buffer.concat([Buffer.from('GIF89a'), noise])
      const png = Buffer.concat([smallPng().subarray(0, 33), Buffer.from(deflateSync(noise))])
      const jpeg = Buffer.concat([startOfJpeg, noise])
      for (const result of [cleanGif(gif), cleanPng(png), cleanJpeg(jpeg)])
        if (!result.ok) expect(result.error.rule).toMatch(/^claimDocuments\.image/)
    }),
    { numRuns: 100 },
  ))
