import { inflateSync } from 'node:zlib'

/** All that the packed streams of one deposited PDF may unpack to: a few pages scanned in colour, not packed. */
const mostUnpacked = 200_000_000

/** Names may be written with `#41` for `A`; hidden ones come out. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const streamStarts = function* (bytes: Buffer): Generator<Readonly<{ keyword: number; data: number }>> {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const data = at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + (bytes[at + 6] === 0x0a || bytes[at + 7] === 0x0a ? 1 : 0)
    yield { keyword: at, data }
  }
}

const startsPacked = (bytes: Buffer, at: number): boolean =>
  at + 2 <= bytes.length && (bytes.readUInt8(at) & 0x0f) === 8 && bytes.readUInt16BE(at) % 31 === 0

/**
 * Whether the packed streams of a PDF unpack to more than a thread can hold. Every stream is tried whatever its
 * dictionary says of it, before any reader of PDF unpacks the first one.
 */
export function unpacksTooMuch(bytes: Buffer): boolean {
  let left = mostUnpacked
  for (const { data } of streamStarts(bytes)) {
    if (!startsPacked(bytes, data)) continue
    try {
      left -= inflateSync(bytes.subarray(data), { maxOutputLength: left }).length
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return true
    }
    if (left < 1) return true
  }
  return false
}

/** Whether objects are packed in another way than the one every writer uses: only attacks chain filters there. */
export function packsObjectsOddly(bytes: Buffer): boolean {
  for (const { keyword } of streamStarts(bytes)) {
    const before = plainNames(bytes.toString('latin1', Math.max(0, keyword - 2_000), keyword))
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    if (!/\/(?:ObjStm|XRef)\b/.test(dictionary)) continue
    const filters = dictionary.match(/\/(?:\w*Decode|A85|AHx|LZW|RL|Fl)\b/g) ?? []
    if (filters.length > 1 || (filters[0] ?? '/FlateDecode') !== '/FlateDecode') return true
  }
  return false
}

/** Whether a PDF says that its strings and streams are enciphered; that it says plainly, wherever it says it. */
export const isEnciphered = (bytes: Buffer): boolean => /\/Encrypt\b/.test(plainNames(bytes.toString('latin1')))

const activeNames =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia\w*|SubmitForm|ImportData|Rendition|FileAttachment)\b/
const otherLanguages = /<(?:script|html|svg|\?php)\b/i
const archiveEnd = Buffer.from('PK\x05\x06')
/** An archive ends with a comment of at most 65 535 bytes. */
const archiveTail = 66_000

/**
 * Whether the bytes of a PDF hold something else than pages, even where its objects say nothing of it: an action by its
 * name, another file behind its end or around it, a page of the Web.
 */
export function holdsMoreThanPages(bytes: Buffer): boolean {
  const text = plainNames(bytes.toString('latin1'))
  const end = bytes.lastIndexOf('%%EOF')
  const behind = end < 0 ? '' : bytes.toString('latin1', end + 5)
  return (
    activeNames.test(text) ||
    otherLanguages.test(text) ||
    behind.trim() !== '' ||
    bytes.subarray(-archiveTail).includes(archiveEnd)
  )
}
