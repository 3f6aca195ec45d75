export type DocumentType = Readonly<{ mime: string; extension: string }>

/** What the first bytes of a file say it is; its name says nothing. */
const signatures: readonly (DocumentType & Readonly<{ bytes: string }>)[] = [
  { mime: 'application/pdf', extension: 'pdf', bytes: '%PDF-' },
  { mime: 'image/png', extension: 'png', bytes: '\x89PNG\r\n\x1a\n' },
  { mime: 'image/jpeg', extension: 'jpg', bytes: '\xff\xd8\xff' },
  { mime: 'image/gif', extension: 'gif', bytes: 'GIF87a' },
  { mime: 'image/gif', extension: 'gif', bytes: 'GIF89a' },
]

const letters = (content: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...content.subarray(start, end))

/** Type of a deposited document by its content: PDF, PNG, JPEG or GIF (F288); null for anything else. */
export function documentTypeOf(content: Uint8Array): DocumentType | null {
  const found = signatures.find(({ bytes }) => letters(content, 0, bytes.length) === bytes)
  return found === undefined ? null : { mime: found.mime, extension: found.extension }
}

/** Photographs as some telephones write them, which most software of an office cannot show. */
export const isTelephonePhoto = (content: Uint8Array): boolean =>
  letters(content, 4, 8) === 'ftyp' && /^(?:hei|hev|mif1|msf1|avi)/.test(letters(content, 8, 12))
