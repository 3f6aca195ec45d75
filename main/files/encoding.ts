import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { ok, type Result } from '../../shared/model/result.ts'
import { type ImportProblem, unreadable } from './feeds/problems.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-1' | 'iso-8859-15'

/** Bytes that mean nothing in windows-1252: a file that holds one is in some other encoding. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d])

/** A plain loop: it goes over every byte of every file. */
function firstControl(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 0x20 && !textControls.has(byte)) return index
  }
  return -1
}

const lineOf = (bytes: Uint8Array, position: number): number => {
  let line = 1
  for (let index = 0; index < position; index += 1) if (bytes[index] === 0x0a) line += 1
  return line
}

const at = (bytes: Uint8Array, position: number) => ({ byte: position, line: lineOf(bytes, position) })

/** Every other byte is NUL in the UTF-16 of a French text, with or without its mark. */
function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 512)
  const nuls = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const half = sample.length / 2
  return Math.max(even, odd) > 0.4 * half && Math.min(even, odd) < 0.05 * half + 1
}

/** What an accented letter in UTF-8 looks like to another encoding: `Ã` and a sign, which no French text holds. */
const spoiltLetter = /\xc3[\x80-\xbf]/

/** A file that holds letters in UTF-8 and is not UTF-8 throughout would be read with its names spoilt. */
function brokenUtf8(bytes: Uint8Array): Result<never, ImportProblem> | null {
  if (!spoiltLetter.test(Buffer.from(bytes).toString('latin1'))) return null
  const text = new TextDecoder('utf-8').decode(bytes)
  const fault = text.indexOf('\uFFFD')
  const line = text.slice(0, fault).split('\n').length
  return unreadable(fault === text.length - 1 ? 'encodingCut' : 'encodingMixed', { line })
}

/**
 * Says how a text file is encoded: byte-order mark, else strict UTF-8, else windows-1252 (which contains ISO-8859-1 as
 * French files use it). Refuses UTF-16, binary content, bytes that no French encoding has and files in two encodings at
 * once, with the line.
 */
export function detectEncoding(bytes: Uint8Array): Result<Encoding, ImportProblem> {
  if (bytes.length === 0) return unreadable('emptyFile')
  if (looksUtf16(bytes)) return unreadable('encodingUtf16')
  const control = firstControl(bytes)
  if (control >= 0) return unreadable('encodingBinary', at(bytes, control))
  if (isUtf8(bytes)) return ok('utf-8')
  const broken = brokenUtf8(bytes)
  if (broken !== null) return broken
  const stray = bytes.findIndex((byte) => unassigned.has(byte))
  return stray >= 0 ? unreadable('encodingUnknown', at(bytes, stray)) : ok('windows-1252')
}

/** Decodes in a known encoding and drops the byte-order mark; line ends become `\n` so that line numbers are exact. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  // iconv-lite rather than TextDecoder for the old encodings: browsers and Node treat iso-8859-1 as windows-1252.
  const text =
    encoding === 'utf-8' ? new TextDecoder('utf-8').decode(bytes) : iconv.decode(Buffer.from(bytes), encoding)
  return text.replace(/\r\n?/g, '\n')
}

/** Refusals of the detection that a person who knows the encoding may pass over. */
const textAllTheSame: ReadonlySet<ImportProblem['rule']> = new Set(['encodingUnknown', 'encodingMixed', 'encodingCut'])

/** The encoding that somebody chose, else the one detected. UTF-16 and binary content are refused in both cases. */
export function encodingOf(bytes: Uint8Array, chosen?: Encoding): Result<Encoding, ImportProblem> {
  const detected = detectEncoding(bytes)
  const isText = detected.ok || textAllTheSame.has(detected.error.rule)
  if (chosen === undefined || !isText) return detected
  const isUtf8Text = detected.ok && detected.value === 'utf-8'
  return chosen === 'utf-8' && !isUtf8Text ? unreadable('encodingMismatch', { declared: chosen }) : ok(chosen)
}
