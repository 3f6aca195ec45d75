import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'

export type MailAddress = Readonly<{ name: string; address: string }>
export type MailAttachment = Readonly<{ name: string; mime: string; bytes: Uint8Array }>

/** A message for somebody to look at and send with their own mail program. */
export type MailDraft = Readonly<{
  /** Unique to the message; letters, digits, dots and hyphens. */
  key: string
  from: MailAddress
  to: MailAddress
  subject: string
  text: string
  language: string
  /** Instant of writing, ISO 8601. */
  date: string
  attachments: readonly MailAttachment[]
}>

/** Kept from looking like anything that a message holds, and from changing from one writing to the next. */
const boundaryOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24)

/**
 * Writes a message as an `.eml` file (RFC 5322, UTF-8). `X-Unsent: 1` makes mail programs open it for sending: the product
 * itself sends nothing. Same draft, same bytes.
 */
export async function writeDraft(draft: MailDraft): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: { ...draft.from },
    to: { ...draft.to },
    subject: draft.subject,
    text: draft.text,
    date: new Date(draft.date),
    messageId: `<${draft.key}@imagin.invalid>`,
    baseBoundary: boundaryOf(draft.key),
    headers: { 'X-Unsent': '1', 'Content-Language': draft.language },
    attachments: draft.attachments.map(({ name, mime, bytes }) => ({
      filename: name,
      contentType: mime,
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      contentTransferEncoding: 'base64',
    })),
    // Nothing named by a text is ever fetched or read from the disk.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  })
  return new Uint8Array(await composer.compile().build())
}
