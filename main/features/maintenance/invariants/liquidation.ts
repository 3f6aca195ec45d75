import { type Readable, sha256 } from '../../../store/index.ts'
import { linesHash, outcomesOf } from '../../liquidation/index.ts'
import type { Invariant } from '../invariant.ts'

/** States in which money has left the office and has not come back. */
const left: ReadonlySet<string> = new Set(['EXPORTED', 'PAID'])

/** Lines that count: neither refused by finance, nor taken back by a line of a later batch or about to be. */
async function openLines(read: Readable) {
  const lines = await read
    .selectFrom('paymentLine')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
    .select(['batchId', 'lineNumber', 'kind', 'claimId', 'track', 'cents', 'sealedAt', 'executionDate'])
    .select(['reversesBatchId', 'reversesLine'])
    .execute()
  const reversals = await read
    .selectFrom('reversal')
    .select(['batchId', 'lineNumber'])
    .where('withdrawn', '=', 0)
    .execute()
  const outcomes = await outcomesOf(read, lines)
  const standing = lines.filter((_line, index) => (outcomes[index] ?? null) !== null)
  const takenBack = new Set([
    ...reversals.map(({ batchId, lineNumber }) => `${batchId} ${lineNumber}`),
    ...standing.map(({ reversesBatchId, reversesLine }) => `${reversesBatchId} ${reversesLine}`),
  ])
  return standing.filter(({ batchId, lineNumber }) => !takenBack.has(`${batchId} ${lineNumber}`))
}

/** No part of a claim is paid, advanced or taken back by two lines that count. */
const paidOnce: Invariant = {
  name: 'noClaimIsPaidTwice',
  check: async (read) => {
    const once = (await openLines(read)).filter(({ kind }) => kind !== 'reversal')
    const groups = Map.groupBy(once, ({ claimId, track, kind }) => `${claimId} ${track} ${kind}`)
    return { checked: groups.size, broken: [...groups.values()].filter((own) => own.length > 1).length }
  },
}

/** Count, total and hash of a batch are those of its lines. */
const batchTotals: Invariant = {
  name: 'batchTotalsAreThoseOfTheirLines',
  check: async (read) => {
    const batches = await read.selectFrom('paymentBatch').selectAll().execute()
    let broken = 0
    for (const batch of batches) {
      const lines = await read
        .selectFrom('paymentLine')
        .selectAll()
        .where('batchId', '=', batch.id)
        .orderBy('lineNumber')
        .execute()
      const cents = lines.reduce((sum, line) => sum + line.cents, 0)
      const right =
        lines.length === batch.lineCount && cents === batch.totalCents && linesHash(lines) === batch.linesHash
      if (!right) broken += 1
    }
    return { checked: batches.length, broken }
  },
}

/** What has left for finance has exactly one payment line that counts, of the same amount, and nothing else has one. */
const exportedTracks: Invariant = {
  name: 'exportedTracksHaveTheirPaymentLine',
  check: async (read) => {
    const claims = await read
      .selectFrom('claim')
      .select(['id', 'feeState', 'travelState', 'feeCents', 'travelCents'])
      .execute()
    const lines = (await openLines(read)).filter(({ kind }) => kind === 'payment')
    const paid = new Map(lines.map(({ claimId, track, cents }) => [`${claimId} ${track}`, cents]))
    const all = claims.flatMap(({ id, feeState, travelState, feeCents, travelCents }) => [
      { key: `${id} fee`, state: feeState, cents: feeCents },
      { key: `${id} travel`, state: travelState, cents: travelCents },
    ])
    const broken = all.filter(({ key, state, cents }) => paid.get(key) !== (left.has(state) ? cents : undefined))
    return { checked: all.length, broken: broken.length }
  },
}

/** Files handed over are kept byte for byte, with the control totals of their batch; an exported batch has some. */
const paymentFiles: Invariant = {
  name: 'paymentFilesMatchTheirHashAndTotals',
  check: async (read) => {
    const files = await read
      .selectFrom('paymentFile')
      .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentFile.batchId')
      .innerJoin('document', 'document.id', 'paymentFile.documentId')
      .innerJoin('documentContent', 'documentContent.documentId', 'document.id')
      .select([
        'paymentFile.batchId',
        'paymentFile.lineCount as fileLines',
        'paymentFile.totalCents as fileCents',
        'paymentBatch.lineCount',
        'paymentBatch.transferCount',
        'paymentBatch.totalCents',
        'document.sha256',
        'document.size',
        'documentContent.bytes',
      ])
      .execute()
    const altered = files.filter(
      (file) =>
        sha256(file.bytes) !== file.sha256 ||
        file.bytes.length !== file.size ||
        ![file.lineCount, file.transferCount].includes(file.fileLines) ||
        file.fileCents !== file.totalCents,
    )
    const exported = await read.selectFrom('paymentBatch').select('id').where('state', '=', 'exported').execute()
    const withFiles = new Set(files.map(({ batchId }) => batchId))
    const empty = exported.filter(({ id }) => !withFiles.has(id))
    return { checked: files.length + exported.length, broken: altered.length + empty.length }
  },
}

export const liquidationInvariants: readonly Invariant[] = [paidOnce, batchTotals, exportedTracks, paymentFiles]
