import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Services } from '../../main/boundary/services.ts'
import { listJournal } from '../../main/features/journal/queries.ts'
import { randomIds } from '../../main/shell-common/random-ids.ts'
import { systemClock } from '../../main/shell-common/system-clock.ts'
import { createListings } from '../../main/store/listing.ts'
import { openStore, type Store } from '../../main/store/store.ts'
import type { PageInput } from '../../shared/contract/schemas.ts'
import { ok } from '../../shared/model/result.ts'
import { timeOf } from './harness.ts'

export const name = 'list'

const actorName = 'Bancdessai'
const acts = 5_000
const size = 100
const rounds = 7
const ids = randomIds()

async function fill(store: Store): Promise<void> {
  for (let number = 0; number < acts; number += 1) {
    const act = { commandId: ids.next(), kind: 'bench.act', facts: { number } }
    const done = await store.write({ id: 'bench', name: actorName, role: 'system' }, act, async () => ok(null))
    if (!done.ok) throw new Error(`Act ${number} was refused: ${done.error.code}`)
  }
}

const window = (start: number, filter = ''): PageInput => ({ start, size, sort: null, filter, facets: {} })

/** Best time of a window over several rounds; each round must give a full page. */
async function pageMs(services: Services, input: (round: number) => PageInput): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const read = async () => {
      const page = await listJournal(services, input(round))
      if (!page.ok) throw new Error(`The list was refused: ${page.error.code}`)
      const { rows } = page.value
      if (rows.length !== size) throw new Error(`A page of ${rows.length} rows instead of ${size}`)
    }
    best = Math.min(best, await timeOf(read))
  }
  return best
}

/**
 * The journal's list through the product's own pages: a window far down against the first one (both with their order
 * known; near 1 when no row before the window is walked), and the first window of a new filter against a known one.
 */
export async function run(): Promise<Record<string, number>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'imagin-bench-'))
  const opened = await openStore({ dataFolder, clock: systemClock(), ids })
  if (!opened.ok) throw new Error(`The store did not open: ${opened.error.code}`)
  const store = opened.value
  try {
    const fillMs = await timeOf(() => fill(store))
    // The list asks for nothing else of the application.
    const services = { read: () => store.read, listings: createListings(() => store) } as unknown as Services
    const firstPageMs = await pageMs(services, () => window(0))
    const lastPageMs = await pageMs(services, () => window(acts - size))
    // Each round a filter that was not asked before, and that every row passes.
    const newFilterMs = await pageMs(services, (round) => window(0, actorName.slice(0, actorName.length - round)))
    return {
      actsPerSecond: acts / (fillMs / 1000),
      firstPageMs,
      lastPageMs,
      lastOverFirstPageRatio: lastPageMs / firstPageMs,
      newFilterMs,
      newFilterOverFirstPageRatio: newFilterMs / firstPageMs,
    }
  } finally {
    await store.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
