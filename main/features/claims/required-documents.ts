import { type RequiredDocument, requiredDocuments } from '../../../shared/model/claim-documents.ts'
import type { ClaimFacts } from './facts.ts'

const onTickets = new Set(['TRAIN_2ND', 'PUBLIC_TRANSPORT', 'PLANE', 'BOAT', 'VOUCHER'])

/** The documents a claim calls for (F280-F284): those of the pay file when it lacks something, then those of the journeys. */
export function documentsRequired(claim: ClaimFacts): readonly RequiredDocument[] {
  const wanted: Readonly<Record<RequiredDocument, boolean>> = {
    bankDetails: claim.sealedIban === null,
    healthCard: claim.nirTail === null,
    hotelInvoices: claim.journeys.some(({ nights }) => nights > 0),
    tickets: claim.journeys.some(
      ({ mode, trips, ticketsCents }) => onTickets.has(mode) && (trips > 0 || ticketsCents > 0),
    ),
    miscProof: claim.journeys.some(({ miscCents }) => miscCents > 0),
  }
  return requiredDocuments.filter((document) => wanted[document])
}

/** The documents a claim calls for and that nobody has deposited for it yet. */
export const documentsMissing = (claim: ClaimFacts): readonly RequiredDocument[] =>
  documentsRequired(claim).filter((document) => claim.documents.every(({ answers }) => answers !== document))
