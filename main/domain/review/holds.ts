import type { AwaitedEvent } from '../../../shared/model/review.ts'

/** Why a claim was put aside: until a day, or until something happens after it was. */
export type Hold = Readonly<{ heldAt: string; until: string | null; awaits: AwaitedEvent | null }>

/** What happened to the claim since; `lastDocumentAt` is when its last document was deposited. */
export type SinceHeld = Readonly<{ today: string; lastDocumentAt: string | null; statedAt: string | null }>

/**
 * Whether a claim is still put aside (ux.md S16, M). Nobody has to bring it back: the day comes, a document is deposited or
 * the service is stated, and it is in the queue again.
 */
export function isHeld(hold: Hold | null, { today, lastDocumentAt, statedAt }: SinceHeld): boolean {
  if (hold === null) return false
  if (hold.until !== null) return today < hold.until
  const happened = hold.awaits === 'document' ? lastDocumentAt : statedAt
  return happened === null || happened <= hold.heldAt
}
