/**
 * One payment in a process of its own: `pay.ts FOLDER prepare` makes an office with accepted claims, `pay.ts FOLDER pay N`
 * seals and exports them and dies with SIGKILL at the Nth point (0: never). Prints what was paid and the hash of each file.
 */
import { createHash } from 'node:crypto'
import fs, { readdirSync, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

const [folder = '', phase = '', point = '0'] = process.argv.slice(2)
const fatal = Number(point)
let passed = 0

/** A machine may stop here. */
function crashPoint(): void {
  passed += 1
  if (passed === fatal) process.kill(process.pid, 'SIGKILL')
}

/** Every opening and renaming of a file of the exports is a place to die, before and after. */
function armFiles(): void {
  const { open, rename } = fs.promises
  const isExport = (path: unknown) => String(path).includes('exports')
  fs.promises.open = async (...given: Parameters<typeof open>) => {
    if (isExport(given[0])) crashPoint()
    return open(...given)
  }
  fs.promises.rename = async (...given: Parameters<typeof rename>) => {
    if (isExport(given[0])) crashPoint()
    await rename(...given)
    if (isExport(given[0])) crashPoint()
  }
  syncBuiltinESMExports()
}

armFiles()
const { systemActor } = await import('../../../main/boundary/sessions.ts')
const { exportBatch } = await import('../../../main/features/liquidation/export.ts')
const { sealBatch } = await import('../../../main/features/liquidation/seal.ts')
const { good, openTestOfficeIn } = await import('../../integration/support/office.ts')
const { acceptedClaims } = await import('../../integration/support/accepted-claims.ts')

const office = await openTestOfficeIn(folder, '2026-07-20')
if (phase === 'prepare') await acceptedClaims(office)
else {
  const services = {
    ...office.services,
    write: async (...given: Parameters<typeof office.services.write>) => {
      crashPoint()
      const answer = await office.services.write(...given)
      crashPoint()
      return answer
    },
  } as typeof office.services
  const sealing = { commandId: 'pay:seal', circuit: 'fees' as const, executionDate: '2026-07-27' }
  const { id } = good(await sealBatch(services, systemActor, sealing))
  good(await exportBatch(services, systemActor, { commandId: 'pay:export', id }))
  const read = office.services.read()
  const batches = await read.selectFrom('paymentBatch').select(['number', 'state', 'lineCount', 'totalCents']).execute()
  const lines = await read
    .selectFrom('paymentLine')
    .select(['claimId', 'kind', 'turn', 'cents'])
    .orderBy('lineNumber')
    .execute()
  const kept = await read
    .selectFrom('paymentFile')
    .innerJoin('document', 'document.id', 'documentId')
    .select(['name', 'sha256'])
    .orderBy('name')
    .execute()
  const exports = join(folder, 'exports')
  const files = readdirSync(exports)
    .toSorted()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(exports, name)))
        .digest('hex'),
    ])
  process.stdout.write(
    JSON.stringify({
      passed,
      outcome: {
        batches,
        lines: lines.map(({ cents, kind, turn }) => [kind, turn, cents]),
        kept,
        files: files.filter(([name]) => !name?.endsWith('.partial')),
      },
    }),
  )
}
await office.stop()
