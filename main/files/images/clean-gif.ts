import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { tooManyPixels } from './image-limits.ts'
import { writePng } from './png-chunks.ts'

const unreadable = (): Result<never> => refuse('claimDocuments.imageUnreadable')

/** Reads bytes in order; past the end it gives null, once and for all. */
class Cursor {
  readonly bytes: Uint8Array
  at: number
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }
  take(count: number): Uint8Array | null {
    if (this.at + count > this.bytes.length) return null
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }
  /** The sub-blocks that follow, as one; null when the file ends before them. */
  blocks(): Uint8Array | null {
    const parts: Uint8Array[] = []
    for (;;) {
      const size = this.take(1)?.[0]
      if (size === undefined) return null
      if (size === 0) return Buffer.concat(parts)
      const part = this.take(size)
      if (part === null) return null
      parts.push(part)
    }
  }
}

const longestCode = 12

/** Unpacks the indices of a picture of known size; null when the codes make no sense or end too early. */
function unpackIndices(packed: Uint8Array, codeBits: number, count: number): Uint8Array | null {
  const clear = 1 << codeBits
  const prefix = new Uint16Array(1 << longestCode)
  const suffix = new Uint8Array(1 << longestCode)
  const stack = new Uint8Array(1 << longestCode)
  const indices = new Uint8Array(count)
  let [bits, held, at, filled] = [0, 0, 0, 0]
  let [width, next, previous, first] = [codeBits + 1, clear + 2, -1, 0]
  while (filled < count) {
    while (held < width) {
      const byte = packed[at]
      if (byte === undefined) return null
      bits |= byte << held
      held += 8
      at += 1
    }
    const code = bits & ((1 << width) - 1)
    bits >>= width
    held -= width
    if (code === clear) {
      ;[width, next, previous] = [codeBits + 1, clear + 2, -1]
      continue
    }
    if (code === clear + 1 || code > next || (previous < 0 && code >= clear)) return null
    let depth = 0
    let walk = code
    if (code === next) {
      stack[depth++] = first
      walk = previous
    }
    for (; walk >= clear; walk = prefix[walk] ?? 0) stack[depth++] = suffix[walk] ?? 0
    first = walk
    indices[filled++] = first
    while (depth > 0 && filled < count) indices[filled++] = stack[--depth] ?? 0
    if (previous >= 0 && next < 1 << longestCode) {
      prefix[next] = previous
      suffix[next] = first
      next += 1
      if (next === 1 << width && width < longestCode) width += 1
    }
    previous = code
  }
  return indices
}

/** The order in which an interlaced GIF holds its rows. */
function rowOrder(height: number, interlaced: boolean): readonly number[] {
  const every = (from: number, step: number) =>
    Array.from({ length: Math.max(0, Math.ceil((height - from) / step)) }, (_, index) => from + index * step)
  return interlaced ? [...every(0, 8), ...every(4, 8), ...every(2, 4), ...every(1, 2)] : every(0, 1)
}

type Frame = Readonly<{
  width: number
  height: number
  palette: Uint8Array
  indices: Uint8Array
  rows: readonly number[]
}>

const colours = (flags: number): number => (flags & 0x80 ? 3 * (2 << (flags & 7)) : 0)

/** The first picture of a GIF at the cursor, which stands on its descriptor. */
function readFrame(cursor: Cursor, shared: Uint8Array): Result<Frame> {
  const place = cursor.take(9)
  if (place === null) return unreadable()
  const [, , , , w0 = 0, w1 = 0, h0 = 0, h1 = 0, flags = 0] = place
  const [width, height] = [w0 + 256 * w1, h0 + 256 * h1]
  const tooWide = tooManyPixels({ width, height })
  if (tooWide !== null) return tooWide
  const own = cursor.take(colours(flags))
  const codeBits = cursor.take(1)?.[0] ?? 0
  const packed = cursor.blocks()
  const palette = own !== null && own.length > 0 ? own : shared
  if (width * height === 0 || palette.length === 0 || packed === null || codeBits < 2 || codeBits > 8)
    return unreadable()
  const indices = unpackIndices(packed, codeBits, width * height)
  if (indices === null || indices.some((index) => index * 3 >= palette.length)) return unreadable()
  return ok({ width, height, palette, indices, rows: rowOrder(height, (flags & 0x40) !== 0) })
}

/** The first picture of the file; what comes before it (comments, applications, animation) is passed over. */
function firstFrame(bytes: Uint8Array): Result<Frame> {
  const cursor = new Cursor(bytes, 6)
  const screen = cursor.take(7)
  const shared = cursor.take(colours(screen?.[4] ?? 0))
  while (shared !== null) {
    const kind = cursor.take(1)?.[0]
    if (kind === 0x2c) return readFrame(cursor, shared)
    if (kind !== 0x21 || cursor.take(1) === null || cursor.blocks() === null) break
  }
  return unreadable()
}

/** The first picture of a GIF, written as a PNG: what moves, comments and whatever else it held stay behind. */
export function cleanGif(bytes: Uint8Array): Result<Uint8Array> {
  const frame = firstFrame(bytes)
  if (!frame.ok) return frame
  const { width, height, palette, indices, rows } = frame.value
  const written = new Uint8Array(height * (width + 1))
  for (const [index, row] of rows.entries())
    written.set(indices.subarray(index * width, (index + 1) * width), row * (width + 1) + 1)
  return ok(writePng({ width, height, depth: 8, color: 3, palette, transparency: null, rows: written }))
}
