import { pieceBytes } from '../../../shared/contract/files.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { requireTerms } from '../../boundary/terms-gate.ts'
import { readAttributions } from '../../files/shipped-files.ts'
import { loadDocument } from '../../store/index.ts'

/**
 * Managers read every document; the others their own, and the form that the office gives to all. Payment documents never
 * leave the office.
 */
const mayRead = (session: Session, document: Readonly<{ intervenantId: string | null; kind: string }>): boolean =>
  session.role === 'manager' ||
  session.role === 'administrator' ||
  document.kind === 'informationForm' ||
  (document.intervenantId !== null && document.intervenantId === session.intervenantId)

/** Documents of claims, which an intervenant reads once the terms of use are accepted (F174). */
const claimKinds = ['recap', 'supporting']

/** Why a document has no bytes: erased, said to those who might have read it, or never there. */
async function refuseErased(services: Services, session: Session, documentId: string): Promise<Result<never>> {
  const erased = await services
    .read()
    .selectFrom('document')
    .select(['intervenantId', 'kind', 'erasedAt'])
    .where('id', '=', documentId)
    .executeTakeFirst()
  return erased === undefined || !mayRead(session, erased)
    ? fail('NOT_FOUND', { documentId })
    : refuse('retention.documentErased', { at: erased.erasedAt })
}

async function readPiece(services: Services, session: Session, documentId: string, offset: number) {
  const document = await loadDocument(services.read(), documentId)
  if (document === null) return refuseErased(services, session, documentId)
  if (!mayRead(session, document)) return fail('NOT_FOUND', { documentId })
  const terms = claimKinds.includes(document.kind) ? await requireTerms(services.read(), session) : ok(null)
  if (!terms.ok) return terms
  const bytes = document.bytes.subarray(offset, offset + pieceBytes)
  const piece = Buffer.from(bytes).toString('base64')
  return ok({ name: document.name, mime: document.mime, size: document.size, piece })
}

/** A piece of a file made for one reading; the last piece takes it away. */
function readMade(services: Services, token: string, offset: number) {
  const made = services.files.peek(token)
  if (!made.ok) return made
  const { bytes } = made.value
  const piece = bytes.subarray(offset, offset + pieceBytes)
  if (offset + piece.length >= bytes.length) services.files.take(token)
  return ok({ piece: Buffer.from(piece).toString('base64') })
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
  made: boundary.files.made.handler(({ input, context }) =>
    answer(readMade(context.services, input.token, input.offset)),
  ),
  attributions: boundary.files.attributions.handler(async ({ context }) => [
    ...(await readAttributions(context.services.ports.resourcesFolder)),
  ]),
}
