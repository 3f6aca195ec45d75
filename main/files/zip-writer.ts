import { crc32 } from 'node:zlib'

/** One file of an archive to be written. */
export type ZipFile = Readonly<{ name: string; bytes: Uint8Array }>

/** 1 January 1980, the first day of the format: a date of writing would change the bytes of the same content. */
const dosDate = 0x0021

function header(
  signature: number,
  length: number,
  fields: readonly (readonly [at: number, size: 2 | 4, value: number])[],
) {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  for (const [at, size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
  }
  return bytes
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * Writes an archive whose bytes depend on its files alone: stored, not packed (a packer may give other bytes in another
 * version), in the order given, without a date.
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const label = new TextEncoder().encode(name)
    const sizes = [crc32(bytes), bytes.length, bytes.length] as const
    const local = header(0x04034b50, 30, [
      [4, 2, 20],
      [12, 2, dosDate],
      [14, 4, sizes[0]],
      [18, 4, sizes[1]],
      [22, 4, sizes[2]],
      [26, 2, label.length],
    ])
    const entry = header(0x02014b50, 46, [
      [4, 2, 20],
      [6, 2, 20],
      [14, 2, dosDate],
      [16, 4, sizes[0]],
      [20, 4, sizes[1]],
      [24, 4, sizes[2]],
      [28, 2, label.length],
      [42, 4, offset],
    ])
    parts.push(local, label, bytes)
    directory.push(entry, label)
    offset += local.length + label.length + bytes.length
  }
  const list = concatenated(directory)
  const end = header(0x06054b50, 22, [
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, list.length],
    [16, 4, offset],
  ])
  return concatenated([...parts, list, end])
}
