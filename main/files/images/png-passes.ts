import type { PngHeader } from './png-chunks.ts'

/** One of the small pictures an interlaced PNG is made of; a plain one is a single pass. */
export type PngPass = Readonly<{
  left: number
  top: number
  stepX: number
  stepY: number
  width: number
  height: number
  rowBytes: number
}>

/** The seven passes of an interlaced PNG: where each begins, and how far its pixels are apart. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The passes of a picture that have pixels, in the order its data holds them. */
export const pngPasses = ({ width, height, interlaced, bitsPerPixel }: PngHeader): readonly PngPass[] =>
  (interlaced ? adam7 : ([[0, 0, 1, 1]] as const))
    .map(([left, top, stepX, stepY]) => {
      const passWidth = Math.ceil((width - left) / stepX)
      const rowBytes = Math.ceil((passWidth * bitsPerPixel) / 8)
      return { left, top, stepX, stepY, width: passWidth, height: Math.ceil((height - top) / stepY), rowBytes }
    })
    .filter((pass) => pass.width > 0 && pass.height > 0)

const nearest = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** Undoes the filters of one pass in place; false when a filter is not one of the five. */
function unfilter(rows: Uint8Array, { height, rowBytes }: PngPass, pixelBytes: number): boolean {
  const stride = rowBytes + 1
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * stride] ?? 5
    if (filter > 4) return false
    for (let at = 1; at <= rowBytes; at += 1) {
      const here = row * stride + at
      const left = at > pixelBytes ? (rows[here - pixelBytes] ?? 0) : 0
      const up = row > 0 ? (rows[here - stride] ?? 0) : 0
      const corner = row > 0 && at > pixelBytes ? (rows[here - stride - pixelBytes] ?? 0) : 0
      const added = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0
      rows[here] = (rows[here] ?? 0) + added
    }
  }
  return true
}

/**
 * Puts the passes of an interlaced picture together into plain rows without filter; null when a filter is unknown. `data`
 * holds all passes and is changed on the way.
 */
export function deinterlaced(data: Uint8Array, header: PngHeader): Uint8Array | null {
  const { width, height, bitsPerPixel } = header
  const stride = Math.ceil((width * bitsPerPixel) / 8) + 1
  const pixelBytes = Math.max(1, bitsPerPixel >> 3)
  const rows = new Uint8Array(height * stride)
  let start = 0
  for (const pass of pngPasses(header)) {
    const size = pass.height * (pass.rowBytes + 1)
    const part = data.subarray(start, start + size)
    start += size
    if (!unfilter(part, pass, pixelBytes)) return null
    for (let y = 0; y < pass.height; y += 1) {
      const from = y * (pass.rowBytes + 1) + 1
      const to = (pass.top + y * pass.stepY) * stride + 1
      for (let x = 0; x < pass.width; x += 1) {
        const column = pass.left + x * pass.stepX
        if (bitsPerPixel >= 8) {
          const pixel = part.subarray(from + x * pixelBytes, from + (x + 1) * pixelBytes)
          rows.set(pixel, to + column * pixelBytes)
          continue
        }
        const value = (part[from + ((x * bitsPerPixel) >> 3)] ?? 0) >> (8 - bitsPerPixel - ((x * bitsPerPixel) & 7))
        const place = to + ((column * bitsPerPixel) >> 3)
        const bits = value & ((1 << bitsPerPixel) - 1)
        rows[place] = (rows[place] ?? 0) | (bits << (8 - bitsPerPixel - ((column * bitsPerPixel) & 7)))
      }
    }
  }
  return rows
}

/** True when every row of a plain picture begins with one of the five filters. */
export function filtersKnown(rows: Uint8Array, { height, rowBytes }: PngPass): boolean {
  for (let row = 0; row < height; row += 1) if ((rows[row * (rowBytes + 1)] ?? 5) > 4) return false
  return true
}
