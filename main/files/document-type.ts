export type DocumentType = Readonly<{ mime: string; extension: string }>

/** What the first bytes of a file say it is; its name says nothing. */
const signatures: readonly (DocumentType & Readonly<{ bytes: readonly number[] }>)[] = [
  { mime: 'application/pdf', extension: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mime: 'image/png', extension: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: 'image/jpeg', extension: 'jpg', bytes: [0xff, 0xd8, 0xff] },
]

/** Type of a deposited document by its content: PDF, PNG or JPEG; null for anything else. */
export function documentTypeOf(content: Uint8Array): DocumentType | null {
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte))
  return found === undefined ? null : { mime: found.mime, extension: found.extension }
}
