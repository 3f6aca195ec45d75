import { crc32, deflateSync } from 'node:zlib'

export type PngChunk = Readonly<{ type: string; data: Buffer; whole: Buffer }>

export const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The chunks of a PNG up to its end, whatever follows; null when one is cut or its checksum is wrong. */
export function pngChunks(bytes: Buffer): readonly PngChunk[] | null {
  const chunks: PngChunk[] = []
  for (let at = pngStart.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    if (type === 'IEND') return chunks
    at = end
  }
  return chunks
}

export type PngHeader = Readonly<{
  width: number
  height: number
  depth: number
  color: number
  interlaced: boolean
  bitsPerPixel: number
}>

/** Depths that each kind of colour allows, and the values a pixel holds. */
const kinds: Readonly<Record<number, Readonly<{ depths: readonly number[]; values: number }>>> = {
  0: { depths: [1, 2, 4, 8, 16], values: 1 },
  2: { depths: [8, 16], values: 3 },
  3: { depths: [1, 2, 4, 8], values: 1 },
  4: { depths: [8, 16], values: 2 },
  6: { depths: [8, 16], values: 4 },
}

/** The header of a PNG, or null when no reader could show such a picture. */
export function pngHeader(chunks: readonly PngChunk[]): PngHeader | null {
  const [first] = chunks
  if (first?.type !== 'IHDR' || first.data.length !== 13) return null
  const [depth = 0, color = 0, , , interlace = 2] = first.data.subarray(8)
  const kind = kinds[color]
  const width = first.data.readUInt32BE(0)
  const height = first.data.readUInt32BE(4)
  if (kind === undefined || !kind.depths.includes(depth) || interlace > 1 || width === 0 || height === 0) return null
  return { width, height, depth, color, interlaced: interlace === 1, bitsPerPixel: depth * kind.values }
}

/** The packed pixels of a PNG, as its chunks hold them. */
export const packedPixels = (chunks: readonly PngChunk[]): Buffer =>
  Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}

export type PngPicture = Readonly<{
  width: number
  height: number
  depth: number
  color: number
  palette: Uint8Array | null
  transparency: Uint8Array | null
  /** Rows from top to bottom, each behind its filter byte. */
  rows: Uint8Array
}>

/** Writes a PNG that holds a picture and nothing else. */
export function writePng({ width, height, depth, color, palette, transparency, rows }: PngPicture): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, color], 8)
  return new Uint8Array(
    Buffer.concat([
      pngStart,
      chunk('IHDR', header),
      ...(palette === null ? [] : [chunk('PLTE', palette)]),
      ...(transparency === null ? [] : [chunk('tRNS', transparency)]),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}
