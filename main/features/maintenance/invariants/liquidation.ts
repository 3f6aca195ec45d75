import { sha256 } from '../../../store/index.ts'
import { linesHash } from '../../liquidation/index.ts'
import type { Invariant } from '../invariant.ts'

/** States in which money has left the office. */
const left: ReadonlySet<string> = new Set(['EXPORTED', 'PAID', 'REJECTED_BY_FINANCE'])

/** No part of a claim is in two payment lines, in one batch or in two. */
const paidOnce: Invariant = {
  name: 'noClaimIsPaidTwice',
  check: async (read) => {
    const rows = await read
      .selectFrom('paymentLine')
      .select((e) => ['claimId', 'track', e.fn.countAll<number>().as('lines')])
      .groupBy(['claimId', 'track'])
      .execute()
    return { checked: rows.length, broken: rows.filter(({ lines }) => Number(lines) > 1).length }
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

/** What has left for finance has exactly one payment line of the same amount, and nothing else has one. */
const exportedTracks: Invariant = {
  name: 'exportedTracksHaveTheirPaymentLine',
  check: async (read) => {
    const claims = await read
      .selectFrom('claim')
      .select(['id', 'feeState', 'travelState', 'feeCents', 'travelCents'])
      .execute()
    const lines = await read.selectFrom('paymentLine').select(['claimId', 'track', 'cents']).execute()
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
        file.fileLines !== file.lineCount ||
        file.fileCents !== file.totalCents,
    )
    const exported = await read.selectFrom('paymentBatch').select('id').where('state', '=', 'exported').execute()
    const withFiles = new Set(files.map(({ batchId }) => batchId))
    const empty = exported.filter(({ id }) => !withFiles.has(id))
    return { checked: files.length + exported.length, broken: altered.length + empty.length }
  },
}

export const liquidationInvariants: readonly Invariant[] = [paidOnce, batchTotals, exportedTracks, paymentFiles]
