import type { MadeFile } from '../../shared/contract/schemas.ts'
import { client } from './client.ts'

/** Well below the transport's cap of 1 MiB a message, as base64. */
const pieceBytes = 384 * 1024

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8_192))
  }
  return btoa(binary)
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

type Upload = Readonly<{ onProgress?: (percent: number) => void; signal?: AbortSignal }>

/** Hands a picked file to the core piece by piece; gives the token that names it there. */
export async function uploadFile(file: File, { onProgress, signal }: Upload = {}): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { token } = await client.files.open({ name: file.name, size: bytes.length })
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
    signal?.throwIfAborted()
    await client.files.append({ token, offset, piece: toBase64(bytes.subarray(offset, offset + pieceBytes)) })
    onProgress?.(Math.round((100 * Math.min(offset + pieceBytes, bytes.length)) / bytes.length))
  }
  return token
}

/** Reads a document of the core whole. */
export async function readDocument(documentId: string): Promise<{ name: string; blob: Blob }> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (;;) {
    const { name, mime, size, piece } = await client.files.read({ documentId, offset })
    const bytes = fromBase64(piece)
    pieces.push(bytes)
    offset += bytes.length
    if (offset >= size || bytes.length === 0) return { name, blob: new Blob(pieces, { type: mime }) }
  }
}

/** Saves what is in hand under a name, as a download of the page. */
function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Saves a document that the core wrote for one look. */
export function savePrint({ name, mime, content }: Readonly<{ name: string; mime: string; content: string }>): void {
  saveBlob(name, new Blob([fromBase64(content)], { type: mime }))
}

/** Saves a file that the core made for one reading, too large for one message; read piece by piece. */
export async function downloadMade({ token, name, mime, size }: MadeFile): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let offset = 0; offset < size; ) {
    const bytes = fromBase64((await client.files.made({ token, offset })).piece)
    if (bytes.length === 0) break
    pieces.push(bytes)
    offset += bytes.length
  }
  saveBlob(name, new Blob(pieces, { type: mime }))
  return name
}

/** Saves a document under its own name, as a download of the page. */
export async function downloadDocument(documentId: string): Promise<string> {
  const { name, blob } = await readDocument(documentId)
  saveBlob(name, blob)
  return name
}
