import type { HeldDocument } from '../../../shared/contract/claim-documents.ts'
import { requiredDocuments } from '../../../shared/model/claim-documents.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { reading } from '../../store/index.ts'
import { seenFile } from './claim-file.ts'
import { answersHere, type Deposit, openFile } from './deposit.ts'
import { purgeRemoved } from './remove.ts'

/** Enough to find a document again; the older ones are in their claims. */
const mostHeld = 100

/**
 * The documents of the person in their other files, latest first, for one that was given once to be attached by reference
 * (ux.md S8, "Mes documents"). The same bytes are one document, whatever their claims.
 */
export async function heldDocuments(
  services: Services,
  session: Session,
  input: Pick<Deposit, 'claimId' | 'file'>,
): Promise<Result<HeldDocument[]>> {
  const read = services.read()
  const seen = await seenFile(read, session, input, services.ports.clock.today())
  if (!seen.ok) return seen
  const rows = await read
    .selectFrom('claimDocument')
    .innerJoin('document', 'document.id', 'claimDocument.documentId')
    .select(['documentId', 'document.name', 'document.mime', 'document.size', 'answers', 'depositedAt'])
    .where('document.intervenantId', '=', seen.value.claim.intervenantId)
    .where('document.kind', '=', 'supporting')
    .where('removedAt', 'is', null)
    .orderBy('depositedAt', 'desc')
    .orderBy('documentId')
    .execute()
  const here = new Set(seen.value.documents.map(({ documentId }) => documentId))
  const held = new Map<string, HeldDocument>()
  for (const { answers, ...row } of rows)
    if (!here.has(row.documentId) && !held.has(row.documentId))
      held.set(row.documentId, { ...row, answers: requiredDocuments.find((one) => one === answers) ?? null })
  return ok([...held.values()].slice(0, mostHeld))
}

/** Attaches a document that the person already gave to another file: by reference, its bytes stay kept once. */
export async function attachDocument(
  services: Services,
  session: Session,
  input: Deposit & Readonly<{ documentId: string }>,
): Promise<Result<{ name: string }>> {
  const { commandId, claimId, file, documentId, answers } = input
  const right = answersHere(input)
  if (!right.ok) return right
  const act = {
    commandId,
    kind: 'claimDocuments.attach',
    subject: { kind: 'claim', id: claimId },
    touches: ['claimDocuments', 'claims', 'review', 'intervenants'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx, at, note, say }) => {
    const open = await openFile(services, reading(tx), session, input)
    if (!open.ok) return open
    const { claim, documents, facts, pdfOnly } = open.value
    await purgeRemoved(tx, services.ports.clock.today())
    const held = await tx
      .selectFrom('document')
      .select(['name', 'mime'])
      .where('id', '=', documentId)
      .where('kind', '=', 'supporting')
      .where('intervenantId', '=', claim.intervenantId)
      .executeTakeFirst()
    if (held === undefined) return fail('NOT_FOUND', { documentId })
    const { name, mime } = held
    if (documents.some((document) => document.documentId === documentId))
      return refuse('claimDocuments.known', { name })
    if (pdfOnly && mime !== 'application/pdf') return refuse('claimDocuments.pdfOnly')
    const link = { answers, byOffice: facts.actor === 'manager' ? 1 : 0, depositedAt: at, removedAt: null }
    await tx
      .insertInto('claimDocument')
      .values({ claimId, file, documentId, ...link })
      .onConflict((conflict) => conflict.columns(['claimId', 'file', 'documentId']).doUpdateSet(link))
      .execute()
    note({ claim: claim.number, file })
    say({ document: name })
    return ok({ name })
  })
}
