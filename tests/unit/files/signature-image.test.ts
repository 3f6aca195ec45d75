import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cleanSignatureImage } from '../../../main/files/signature-image.ts'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}
const header = (width: number, height: number, interlace = 0): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 0, 0, 0, interlace], 8)
  return chunk('IHDR', data)
}
const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const end = chunk('IEND', Buffer.alloc(0))
/** Two grey pixels on two lines: a filter byte before each. */
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 10, 20, 0, 30, 40])))
const png = Buffer.concat([start, header(2, 2), pixels, end])

const segment = (marker: number, data: Buffer): Buffer => {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), size, data])
}
const frame = (width: number, components = 1): Buffer => {
  const data = Buffer.alloc(6 + 3 * components)
  data[0] = 8
  data.writeUInt16BE(8, 1)
  data.writeUInt16BE(width, 3)
  data[5] = components
  return segment(0xc0, data)
}
const jpeg = (...middle: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0')),
    ...middle,
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
  ])

const refusal = (bytes: Uint8Array) => {
  const cleaned = cleanSignatureImage(bytes)
  return cleaned.ok ? 'accepted' : cleaned.error.rule
}
const cleaned = (bytes: Uint8Array) => {
  const result = cleanSignatureImage(bytes)
  if (!result.ok) throw new Error(result.error.rule)
  return Buffer.from(result.value.bytes)
}

describe('the image of a signature', () => {
  it('keeps its picture and leaves behind texts and whatever follows it', () => {
    const dressed = Buffer.concat([start, header(2, 2), chunk('tEXt', Buffer.from('Author\0Eve')), pixels, end])
    expect(cleaned(png).equals(png)).toBe(true)
    expect(cleaned(Buffer.concat([dressed, Buffer.from('<script>')])).equals(png)).toBe(true)
  })

  it('loses where and by what a photograph was taken', () => {
    const exif = segment(0xe1, Buffer.from('Exif\0\0 48.85,2.35'))
    const comment = segment(0xfe, Buffer.from('secret'))
    const shown = cleaned(Buffer.concat([jpeg(exif, comment, frame(100)), Buffer.from('tail')]))
    expect(shown.equals(jpeg(frame(100)))).toBe(true)
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'signatures.imageType'],
    ['a script named as an image', Buffer.from('<svg onload="x()">'), 'signatures.imageType'],
    ['an interlaced PNG', Buffer.concat([start, header(2, 2, 1), pixels, end]), 'signatures.imageInterlaced'],
    ['a very wide PNG', Buffer.concat([start, header(40_000, 2), pixels, end]), 'signatures.imageTooWide'],
    ['fewer pixels than said', Buffer.concat([start, header(2, 3), pixels, end]), 'signatures.imageUnreadable'],
    ['a PNG cut short', png.subarray(0, 50), 'signatures.imageUnreadable'],
    ['a very wide JPEG', jpeg(frame(5_000)), 'signatures.imageTooWide'],
    ['a JPEG for print (four inks)', jpeg(frame(100, 4)), 'signatures.imageUnreadable'],
    ['a JPEG without a picture', jpeg(), 'signatures.imageUnreadable'],
  ])('is refused when it is %s', (_what, bytes, rule) => {
    expect(refusal(bytes)).toBe(rule)
  })

  it('is refused when a bit of it changed on the way', () => {
    const changed = Buffer.from(png)
    changed.writeUInt8(changed.readUInt8(45) ^ 1, 45)
    expect(refusal(changed)).toBe('signatures.imageUnreadable')
  })
})
