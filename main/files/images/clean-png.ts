import { inflateSync } from 'node:zlib'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { tooManyPixels } from './image-limits.ts'
import { type PngChunk, type PngHeader, packedPixels, pngChunks, pngHeader, writePng } from './png-chunks.ts'
import { deinterlaced, filtersKnown, pngPasses } from './png-passes.ts'

const unreadable = (): Result<never> => refuse('claimDocuments.imageUnreadable')

/** The pixels of all passes behind their filter bytes; null when there are fewer or more than the header says. */
function unpacked(chunks: readonly PngChunk[], header: PngHeader): Uint8Array | null {
  const size = pngPasses(header).reduce((sum, { height, rowBytes }) => sum + height * (rowBytes + 1), 0)
  try {
    const pixels = inflateSync(packedPixels(chunks), { maxOutputLength: size + 1 })
    return pixels.length === size ? pixels : null
  } catch {
    return null
  }
}

function plainRows(pixels: Uint8Array, header: PngHeader): Uint8Array | null {
  if (header.interlaced) return deinterlaced(pixels, header)
  const [pass] = pngPasses(header)
  return pass !== undefined && filtersKnown(pixels, pass) ? pixels : null
}

const dataOf = (chunks: readonly PngChunk[], wanted: string): Uint8Array | null =>
  chunks.find(({ type }) => type === wanted)?.data ?? null

/** The colours of a picture by numbers; an empty one stands for a palette that no reader would take. */
function paletteOf(chunks: readonly PngChunk[], { color }: PngHeader): Uint8Array | null {
  if (color !== 3) return null
  const palette = dataOf(chunks, 'PLTE') ?? new Uint8Array()
  return palette.length <= 768 && palette.length % 3 === 0 ? palette : new Uint8Array()
}

/** Bytes of transparency that each kind of colour takes; those with a transparency of their own take none. */
const transparencyBytes: Readonly<Record<number, number>> = { 0: 2, 2: 6, 3: 256 }

/**
 * Unpacks a PNG and writes its pixels again: texts, places, profiles, and whatever follows its end stay behind. An
 * interlaced one becomes a plain one, which every document can hold.
 */
export function cleanPng(bytes: Buffer): Result<Uint8Array> {
  const chunks = pngChunks(bytes)
  const header = chunks === null ? null : pngHeader(chunks)
  if (chunks === null || header === null) return unreadable()
  const tooWide = tooManyPixels(header)
  if (tooWide !== null) return tooWide
  const pixels = unpacked(chunks, header)
  const rows = pixels === null ? null : plainRows(pixels, header)
  const palette = paletteOf(chunks, header)
  if (rows === null || palette?.length === 0) return unreadable()
  const transparency = dataOf(chunks, 'tRNS')
  const fits = transparency !== null && transparency.length <= (transparencyBytes[header.color] ?? 0)
  return ok(writePng({ ...header, palette, transparency: fits ? transparency : null, rows }))
}
