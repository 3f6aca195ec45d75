import { pieceBytes } from '../../../shared/contract/files.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { readAttributions } from '../../files/shipped-files.ts'
import { loadDocument } from '../../store/index.ts'

/** Managers read every document; the others only their own. Payment documents never leave the office. */
const mayRead = (session: Session, document: Readonly<{ intervenantId: string | null }>): boolean =>
  session.role === 'manager' ||
  session.role === 'administrator' ||
  (document.intervenantId !== null && document.intervenantId === session.intervenantId)

async function readPiece(services: Services, session: Session, documentId: string, offset: number) {
  const document = await loadDocument(services.read(), documentId)
  if (document === null || !mayRead(session, document)) return fail('NOT_FOUND', { documentId })
  const bytes = document.bytes.subarray(offset, offset + pieceBytes)
  const piece = Buffer.from(bytes).toString('base64')
  return ok({ name: document.name, mime: document.mime, size: document.size, piece })
}

const decode = (piece: string): Uint8Array => Buffer.from(piece, 'base64')

const received = (result: Result<number>): Result<{ received: number }> =>
  result.ok ? ok({ received: result.value }) : result

export const filesHandlers = {
  open: boundary.files.open.handler(({ input, context }) => ({
    token: context.services.files.open(input.name, input.size),
  })),
  append: boundary.files.append.handler(({ input, context }) =>
    answer(received(context.services.files.append(input.token, input.offset, decode(input.piece)))),
  ),
  read: boundary.files.read.handler(async ({ input, context }) =>
    answer(await readPiece(context.services, signedIn(context.session), input.documentId, input.offset)),
  ),
  attributions: boundary.files.attributions.handler(async ({ context }) => [
    ...(await readAttributions(context.services.ports.resourcesFolder)),
  ]),
}
