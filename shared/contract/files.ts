import { z } from 'zod'
import { query } from './base.ts'
import { count, id, noInput, text } from './schemas.ts'

/** Bytes travel in pieces of at most this many, well below the transport's cap of 1 MiB a message. */
export const pieceBytes = 384 * 1024

/** Files picked in the page become tokens; documents are read back piece by piece. The page never names a path. */
export const filesContract = {
  open: query('open')
    .input(z.strictObject({ name: z.string().min(1).max(255), size: count.max(200 * 1024 * 1024) }))
    .output(z.strictObject({ token: id })),
  append: query('open')
    .input(z.strictObject({ token: id, offset: count, piece: z.base64().max(Math.ceil(pieceBytes / 3) * 4) }))
    .output(z.strictObject({ received: count })),
  read: query('documents', { sensitive: { subject: 'document', key: 'documentId' } })
    .input(z.strictObject({ documentId: id, offset: count }))
    .output(z.strictObject({ name: text, mime: text, size: count, piece: z.base64() })),
  /** A file that the core made for one reading, by the token it was given. */
  made: query('session')
    .input(z.strictObject({ token: id, offset: count }))
    .output(z.strictObject({ piece: z.base64() })),
  attributions: query('open').input(noInput).output(z.array(text)),
}
