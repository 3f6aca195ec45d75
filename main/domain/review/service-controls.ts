import { type Control, conform, found, type SourceName, source } from './control.ts'
import { type DeclaredEntry, declaredQuantity } from './declared-quantity.ts'

/** What the head of centre (or SANTORIN, CYCLADES, the office) said about one person's service, and when. */
export type StatedService = Readonly<{
  present: boolean
  quantity: number | null
  minutes: number | null
  by: Extract<SourceName, 'centre' | 'santorin' | 'cyclades' | 'office'>
  on: string
}>

/** The part of a claim that its service is judged on. */
export type ServedClaim = Readonly<{
  feeSent: boolean
  /** False where nothing is typed by the intervenant (the office or SANTORIN gives the quantity). */
  entryExpected: boolean
  entry: DeclaredEntry | null
  statement: StatedService | null
  /** Candidates or copies present, as CYCLADES counted them for what this person served on; null where it says nothing. */
  counted: number | null
  /** What several people stated of one mission share, beside what CYCLADES counted for all of it; null where unknown. */
  shared: Readonly<{ total: number; counted: number }> | null
}>

/** What CYCLADES counted is a ceiling for one person: several may share the candidates of a commission (S41). */
function countedControls({ counted }: ServedClaim, declared: number): Control[] {
  if (counted === null) return []
  const facts = { declared, counted }
  const from = source('candidatesPresent')
  return [declared > counted ? found('presentExceeded', from, facts) : conform('presentKept', from, facts)]
}

/** Copies that several people share: each is marked once, so that together they are not more than those present (S41). */
function sharedControls({ shared }: ServedClaim): Control[] {
  if (shared === null) return []
  const from = source('candidatesPresent')
  return [shared.total > shared.counted ? found('sharedExceeded', from, shared) : conform('sharedKept', from, shared)]
}

/** Service done gates payment (services.md 1.4, 1.9): absent or not stated blocks, another quantity asks for a look. */
export function serviceControls(claim: ServedClaim): Control[] {
  const { statement, entry } = claim
  if (statement === null) return [found('serviceMissing', source('noStatement'))]
  const from = source(statement.by, { on: statement.on })
  if (!statement.present) return [found('serviceAbsent', from)]
  const stated = conform('serviceStated', from)
  if (!claim.feeSent || !claim.entryExpected) return [stated]
  if (entry === null) return [stated, found('entryMissing', source('claim'))]
  const { unit, value: declared } = declaredQuantity(entry)
  if (unit === 'items') {
    const counted = [...countedControls(claim, declared), ...sharedControls(claim)]
    if (statement.quantity === null) return [stated, found('quantityNotStated', from, { declared }), ...counted]
    const facts = { declared, stated: statement.quantity }
    const same = statement.quantity === declared
    return [stated, same ? conform('quantityMatches', from, facts) : found('quantityDiffers', from, facts), ...counted]
  }
  if (statement.minutes === null) return [stated, found('minutesNotStated', from, { declared })]
  const facts = { declared, stated: statement.minutes }
  const same = statement.minutes === declared
  return [stated, same ? conform('minutesMatch', from, facts) : found('minutesDiffer', from, facts)]
}
