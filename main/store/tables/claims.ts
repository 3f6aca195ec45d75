import type { Generated, Selectable } from 'kysely'
import type { EntryForm } from '../../../shared/model/mission-types.ts'

export interface ClaimRow {
  id: string
  number: string
  assignmentId: string
  missionId: string
  intervenantId: string
  feeState: string
  travelState: string
  travelReason: string
  entry: string | null
  sanctionedEntry: string | null
  /** What was declared as the office corrected it when it accepted; null where it took it as it stands. */
  correctedEntry: Generated<string | null>
  correctedJourneys: Generated<string | null>
  feeCents: Generated<number>
  travelCents: Generated<number>
  returnReason: string | null
  /** What the office says of the claim, for instance how it was grouped with others. */
  comment: Generated<string>
  sentAt: string | null
  rowVersion: number
}

/** The terms of a claim whose mission type was changed since it was made; without a row, those of the type. */
export interface ClaimTermsRow {
  claimId: string
  rateType: string | null
  feeRight: number | null
  travelRight: number | null
  entryForm: EntryForm
  enteredBy: 'nobody' | 'intervenant' | 'office' | 'santorin' | 'president'
}

/** A claim whose quantities the office moved to another one of the same person; its fee is cancelled. */
export interface GroupedClaimRow {
  claimId: string
  headId: string
  groupedAt: string
}

/** What the claimant is typing, as their window holds it, on the version of the claim it is typed on; gone once saved whole. */
export interface ClaimDraftRow {
  claimId: string
  version: number
  content: string
  keptAt: string
}

/** What the claimant says is wrong in the quantity that somebody else gave. */
export interface ClaimDifferenceRow {
  claimId: string
  quantity: number | null
  comment: string
  reportedAt: string
}

export interface TravelLineRow {
  claimId: string
  position: number
  journey: string
}

export interface ClaimHistoryRow {
  id: Generated<number>
  claimId: string
  track: 'fee' | 'travel'
  event: string
  fromState: string
  toState: string
  seq: number
  at: string
  /** In what capacity it was done, as the state machine judges it. */
  actor: 'intervenant' | 'manager' | 'system'
  actorName: string
  reason: string
}

/** One version of the conditions under which people claim; the last one stands. */
export interface TermsOfUseRow {
  version: number
  text: string
  publishedAt: string
  publishedBy: string
}

export interface TermsAcceptanceRow {
  intervenantId: string
  version: number
  acceptedAt: string
}

export interface ServiceStatementRow {
  assignmentId: string
  missionId: string
  present: number
  quantity: number | null
  minutes: number | null
  source: 'centre' | 'santorin' | 'cyclades' | 'office'
  statedBy: string
  statedAt: string
  /** JSON of the work of each date, where it is stated date by date. */
  days: Generated<string | null>
  /** Why it is not what was declared or convoked (`DifferenceReason`); empty where it is. */
  reason: Generated<string>
  note: Generated<string>
}

/** A statement as it is read. */
export type StoredStatement = Selectable<ServiceStatementRow>

/** What a centre recorded of one person and has not attested yet: nothing rests on it. */
export interface ServiceEntryRow {
  assignmentId: string
  present: number | null
  quantity: number | null
  minutes: number | null
  days: string | null
  reason: string
  note: string
  enteredBy: string
  enteredAt: string
}

/** One attestation of a mission, with the statements of its people before and after (JSON), for its undoing. */
export interface ServiceActRow {
  actId: string
  missionId: string
  seq: number
  before: string
  after: string
  /** Why an earlier statement was changed; empty for a first one. */
  rectification: string
  author: string
  at: string
  undoneAt: string | null
}

/** Somebody who came in place of a convoked person; without a convocation until the office makes one. */
export interface ServiceReplacementRow {
  id: string
  missionId: string
  /** Of the person who did not come. */
  assignmentId: string
  /** Null as long as the office has not found who it is. */
  intervenantId: string | null
  name: string
  quantity: number | null
  minutes: number | null
  days: string | null
  note: string
  source: 'centre' | 'office'
  reportedBy: string
  reportedAt: string
  state: 'waiting' | 'convoked' | 'withdrawn' | 'refused'
  answer: Generated<string>
  convokedAssignmentId: string | null
}

export interface ClaimLineRow {
  claimId: string
  track: 'fee' | 'travel'
  position: number
  code: string
  quantity: string
  unit: string
  rate: string
  cents: number
  validFrom: string
  source: string
}

export interface ClaimRefusalRow {
  claimId: string
  position: number
  code: string
  item: string
  reason: string
}

/** What the rate engine was given when a track was accepted (JSON, or `null` where nothing was asked for). */
export interface ClaimCalculationRow {
  claimId: string
  track: 'fee' | 'travel'
  input: string
}

export interface PaymentBatchRow {
  id: string
  number: number
  circuit: 'fees' | 'travel'
  state: 'sealed' | 'exported'
  lineCount: number
  totalCents: number
  linesHash: string
  executionDate: string
  debtorName: string
  debtorBureau: string
  debtorIban: string
  debtorBic: string
  debtorIdentifier: string
  sealedAt: string
  /** Transfers of the bank: fewer than the lines where some of a payee take money back. */
  transferCount: number
  transferVersion: '03' | '09'
  /** Layout of the fixed-width file as it was that day; null for the one that is shipped. */
  layout: string | null
  /** Account of whoever sealed it; empty for batches sealed before that was kept. */
  sealedBy: string
}

export interface PaymentLineRow {
  batchId: string
  lineNumber: number
  kind: 'payment' | 'advance' | 'deduction' | 'reversal'
  claimId: string
  track: 'fee' | 'travel'
  /** From 1: how many lines of that kind this part of the claim has had. */
  turn: number
  intervenantId: string
  name: string
  iban: string
  bic: string | null
  cents: number
  label: string
  rateCodes: string
  /** Rows of the rate tables behind the amount, as JSON; null for lines that have none. */
  rateRows: string | null
  /** The line that a reversal takes back. */
  reversesBatchId: string | null
  reversesLine: number | null
}

/** A line that the office takes back; the line that does it is in a batch once one was sealed since. */
export interface ReversalRow {
  id: string
  batchId: string
  lineNumber: number
  claimId: string
  track: 'fee' | 'travel'
  intervenantId: string
  cents: number
  reason: string
  askedBy: string
  askedAt: string
  /** How the money came back when no line could take it. */
  recoveredReason: string | null
  withdrawn: Generated<number>
}

export interface TravelAdvanceRow {
  id: string
  claimId: string
  intervenantId: string
  estimateCents: number
  cents: number
  reason: string
  grantedBy: string
  grantedAt: string
  withdrawn: Generated<number>
}

export interface PaymentFileRow {
  batchId: string
  format: string
  documentId: string
  lineCount: number
  totalCents: number
}

/** One row, from the first change of these settings. */
export interface PaymentSettingsRow {
  id: number
  content: string
  rowVersion: number
}

/** One row, from the first change of these settings. */
export interface TravelSettingsRow {
  id: number
  content: string
  rowVersion: number
}

/** What the recap kept as a document says, as it is printed in each language (JSON). */
export interface RecapModelRow {
  documentId: string
  french: string
  english: string
}

export interface ClaimsTables {
  recapModel: RecapModelRow
  travelSettings: TravelSettingsRow
  claim: ClaimRow
  claimTerms: ClaimTermsRow
  groupedClaim: GroupedClaimRow
  claimDraft: ClaimDraftRow
  claimDifference: ClaimDifferenceRow
  travelLine: TravelLineRow
  claimHistory: ClaimHistoryRow
  termsOfUse: TermsOfUseRow
  termsAcceptance: TermsAcceptanceRow
  serviceStatement: ServiceStatementRow
  serviceEntry: ServiceEntryRow
  serviceAct: ServiceActRow
  serviceReplacement: ServiceReplacementRow
  claimLine: ClaimLineRow
  claimRefusal: ClaimRefusalRow
  claimCalculation: ClaimCalculationRow
  paymentBatch: PaymentBatchRow
  paymentLine: PaymentLineRow
  paymentFile: PaymentFileRow
  reversal: ReversalRow
  travelAdvance: TravelAdvanceRow
  paymentSettings: PaymentSettingsRow
}
