import { type RawBuilder, type Readable, sql, type Tables } from '../../store/index.ts'

type Table = keyof Tables & string

/** Rows of one table that are about a person, found by one column; some columns may be others' business, or secrets. */
export type Part = Readonly<{ table: Table; by: string; without?: readonly string[] }>

/** What refers to the person. */
export const personParts: readonly Part[] = [
  { table: 'intervenant', by: 'id', without: ['search'] },
  { table: 'posting', by: 'intervenantId' },
  { table: 'teaching', by: 'intervenantId' },
  { table: 'unavailability', by: 'intervenantId' },
  { table: 'competence', by: 'intervenantId' },
  { table: 'wish', by: 'intervenantId' },
  { table: 'conflictOfInterest', by: 'intervenantId' },
  { table: 'assignment', by: 'intervenantId' },
  { table: 'substitute', by: 'intervenantId' },
  { table: 'onCall', by: 'intervenantId' },
  { table: 'impediment', by: 'intervenantId' },
  { table: 'outsideMission', by: 'intervenantId' },
  { table: 'convocation', by: 'intervenantId' },
  { table: 'claim', by: 'intervenantId' },
  { table: 'termsAcceptance', by: 'intervenantId' },
  { table: 'paymentLine', by: 'intervenantId' },
  { table: 'reversal', by: 'intervenantId' },
  { table: 'travelAdvance', by: 'intervenantId' },
  { table: 'serviceReplacement', by: 'intervenantId', without: ['assignmentId', 'convokedAssignmentId'] },
  { table: 'document', by: 'intervenantId' },
]

/** What refers to the claims of the person. */
export const claimParts: readonly Part[] = [
  { table: 'claimTerms', by: 'claimId' },
  { table: 'claimDraft', by: 'claimId' },
  { table: 'travelLine', by: 'claimId' },
  { table: 'claimDifference', by: 'claimId' },
  { table: 'claimDocument', by: 'claimId' },
  { table: 'claimHistory', by: 'claimId' },
  { table: 'claimCorrection', by: 'claimId' },
  { table: 'claimLine', by: 'claimId' },
  { table: 'claimRefusal', by: 'claimId' },
  { table: 'claimCalculation', by: 'claimId' },
  { table: 'claimHold', by: 'claimId' },
  { table: 'groupedClaim', by: 'claimId' },
  { table: 'returnPoint', by: 'claimId' },
  { table: 'reviewDecision', by: 'claimId' },
]

/** What refers to the assignments of the person. */
export const assignmentParts: readonly Part[] = [
  { table: 'serviceStatement', by: 'assignmentId' },
  { table: 'serviceEntry', by: 'assignmentId' },
  { table: 'markingState', by: 'assignmentId' },
  { table: 'forcedException', by: 'assignmentId' },
  { table: 'convocationWaiver', by: 'assignmentId' },
]

/** What refers to the convocations of the person. */
export const convocationParts: readonly Part[] = [{ table: 'convocationAcknowledgement', by: 'convocationId' }]

/** What refers to a person and is not handed out, with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  account: 'its identifier is handed out by itself, its passwords and secrets never are',
  assignmentChange: 'the acts are in the journal of the person; the rows name the people who came before or after',
  assignmentProposal: 'a computation that was not accepted, which names other people',
  payFile: 'opened and handed out by itself',
  reviewCount: 'numbers counted again at any moment from the claims',
}

export type PersonalRow = Readonly<Record<string, unknown>>

const rowsSql = ({ table, by }: Part, ids: readonly string[]): RawBuilder<PersonalRow> =>
  sql<PersonalRow>`SELECT * FROM ${sql.table(table)} WHERE ${sql.ref(by)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Rows of a part that refer to some ids, without the columns it leaves out. */
export async function rowsOf(read: Readable, part: Part, ids: readonly string[]): Promise<PersonalRow[]> {
  const rows = await read
    .selectFrom(sql<PersonalRow>`(${rowsSql(part, ids)})`.as('part'))
    .selectAll()
    .execute()
  const hidden = new Set(part.without)
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.has(name))))
}
