import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'jpeg-js'

/** One chunk of a PNG, with its checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

export type PngParts = Readonly<{ width: number; height: number; rows: Uint8Array; interlace?: number; more?: Buffer }>

/** A PNG of eight bits of grey a pixel; `rows` are its bytes before packing, `more` goes between header and pixels. */
export function pngOf({ width, height, rows, interlace = 0, more }: PngParts): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    more ?? Buffer.alloc(0),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** Three lines of four grey pixels. */
export const greyRows = Buffer.from([0, 10, 20, 30, 40, 0, 50, 60, 70, 80, 0, 90, 100, 110, 120])
export const smallPng = (more?: Buffer): Buffer =>
  pngOf({ width: 4, height: 3, rows: greyRows, ...(more === undefined ? {} : { more }) })

/** A JPEG of plain colour with a darker left half, so that its orientation can be seen. */
export function jpegOf(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width / 2; x += 1) data.fill(20, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return Buffer.from(encode({ width, height, data }, 90).data)
}

/** One segment of a JPEG, to put behind its first two bytes. */
export function jpegSegment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

export const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])

/** Exif data that says how the camera was held, and where it was. */
export function exifSegment(orientation: number, place = ''): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place)]))
}

/** The header of a JPEG that announces a size, without the picture. */
export function jpegHeader(width: number, height: number, marker = 0xc0): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  const scan = jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(marker, frame),
    scan,
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
  ])
}

export type GifParts = Readonly<{
  width: number
  height: number
  indices: readonly number[]
  before?: Buffer
  flags?: number
}>

/** A GIF of four greys whose codes are not compressed: three bits each, starting afresh before they would grow. */
export function gifOf({ width, height, indices, before, flags = 0 }: GifParts): Buffer {
  const codes = indices.flatMap((index) => [4, index])
  codes.push(5)
  const bits = codes.flatMap((code) => [code & 1, (code >> 1) & 1, (code >> 2) & 1])
  const packed = Buffer.alloc(Math.ceil(bits.length / 8))
  for (const [at, bit] of bits.entries()) packed[at >> 3] = (packed[at >> 3] ?? 0) | (bit << (at & 7))
  const screen = Buffer.from([0, 0, 0, 0, 0x81, 0, 0])
  const place = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, flags])
  for (const [part, at] of [
    [screen, 0],
    [place, 4],
  ] as const) {
    part.writeUInt16LE(width, at)
    part.writeUInt16LE(height, at + 2)
  }
  const blocks: Buffer[] = []
  for (let at = 0; at < packed.length; at += 255) {
    const part = packed.subarray(at, at + 255)
    blocks.push(Buffer.from([part.length]), part)
  }
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    screen,
    Buffer.from([0, 0, 0, 85, 85, 85, 170, 170, 170, 255, 255, 255]),
    before ?? Buffer.alloc(0),
    Buffer.from([0x2c]),
    place,
    Buffer.from([2]),
    ...blocks,
    Buffer.from([0, 0x3b]),
  ])
}

export const smallGif = (before?: Buffer): Buffer =>
  gifOf({ width: 3, height: 2, indices: [0, 1, 2, 3, 2, 1], ...(before === undefined ? {} : { before }) })
