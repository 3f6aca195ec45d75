import type { Generated } from 'kysely'

export interface ConvocationRunRow {
  id: string
  number: number
  state: 'official' | 'cancelled'
  convocations: number
  claims: number
  createdAt: string
  /** People not convoked yet, one person called in haste, or new versions of what was convoked. */
  kind: Generated<'first' | 'urgent' | 'versions'>
  author: Generated<string>
  /** What was chosen, as JSON. */
  selection: Generated<string>
  /** Message drafts written for people who have an address, and letters to print for the others. */
  drafts: Generated<number>
  letters: Generated<number>
  /** Folder of `exports` in which they are; empty until written. */
  folder: Generated<string>
  /** Assignments left out because of a finding neither fixed nor waived. */
  leftOut: Generated<number>
}

export interface ConvocationRow {
  id: string
  runId: string
  number: number
  version: number
  assignmentId: string
  intervenantId: string
  missionId: string
  documentId: string
  state: 'official' | 'cancelled' | 'replaced'
  issuedOn: Generated<string>
  /** What it says, as JSON, so that a later version tells exactly what changed; null for those issued before it was kept. */
  content: Generated<string | null>
}

/** A finding of the pre-flight that somebody took upon themselves; kept with the run that used it. */
export interface ConvocationWaiverRow {
  id: string
  findingKey: string
  rule: string
  level: 'blocking' | 'waive'
  assignmentId: string
  facts: string
  reason: string
  author: string
  createdAt: string
  runId: string | null
}

/** Somebody has read their convocation and said so, or told the office. */
export interface ConvocationAcknowledgementRow {
  convocationId: string
  channel: 'self' | 'office'
  author: string
  createdAt: string
}

/** What the office asks of a run; null switches a control off. */
export interface ConvocationSettingsRow {
  id: number
  noticeDays: number | null
  payFileMonths: number | null
  rowVersion: number
}

export interface PrintSettingRow {
  id: string
  name: string
  orderedBy: 'person' | 'centre' | 'school'
  mergedBy: 'nothing' | 'run' | 'centre' | 'school'
  ownerId: string
  ownerName: string
  shared: number
  rowVersion: number
}

export interface ConvocationsTables {
  convocationRun: ConvocationRunRow
  convocation: ConvocationRow
  convocationWaiver: ConvocationWaiverRow
  convocationAcknowledgement: ConvocationAcknowledgementRow
  convocationSettings: ConvocationSettingsRow
  printSetting: PrintSettingRow
}
