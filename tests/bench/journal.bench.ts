import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Services } from '../../main/boundary/services.ts'
import { listJournal } from '../../main/features/journal/queries.ts'
import { randomIds } from '../../main/shell-common/random-ids.ts'
import { systemClock } from '../../main/shell-common/system-clock.ts'
import { verifyJournal } from '../../main/store/index.ts'
import { chainOrigin, entryHash, entryWords } from '../../main/store/journal.ts'
import { createListings } from '../../main/store/listing.ts'
import { openStore, storeFileName } from '../../main/store/store.ts'
import { journal } from '../../shared/text/journal.ts'
import { percentile, timeOf } from './harness.ts'

export const name = 'journal'

/** A year of a large office: some six acts for each of its claims, and the rest. */
const entries = 200_000
const people = 40
const firstMoment = Date.parse('2025-09-01T06:00:00Z')
const year = 365 * 86_400_000

const kinds = Object.entries(journal.kinds).flatMap(([slice, acts]) =>
  Object.keys(acts).map((act) => `${slice}.${act}`),
)
const towns = ['Rennes', 'Brest', 'Quimper', 'Vannes', 'Lorient', 'Saint-Brieuc', 'Fougères', 'Vitré']

/** One of several, by some digits of a hash. */
const pick = <T>(from: readonly T[], hash: string, start: number): T =>
  from[Number.parseInt(hash.slice(start, start + 6), 16) % from.length] as T

function fill(file: string): void {
  const database = new Database(file)
  const add = database.prepare(
    `INSERT INTO journal (seq, deviceId, at, actorId, actorName, actorRole, kind, subjectKind, subjectId, commandId, facts, previousHash, hash)
     VALUES (@seq, @deviceId, @at, @actorId, @actorName, @actorRole, @kind, @subjectKind, @subjectId, @commandId, @facts, @previousHash, @hash)`,
  )
  const addWords = database.prepare('INSERT INTO journalWords VALUES (?, ?, ?)')
  database.exec('BEGIN')
  let previousHash = chainOrigin
  const numbers = Array.from({ length: people }, (_, index) => index)
  for (let seq = 1; seq <= entries; seq += 1) {
    const scattered = createHash('sha256').update(String(seq)).digest('hex')
    const person = pick(numbers, scattered, 0)
    const entry = {
      seq,
      deviceId: 'bench',
      at: new Date(firstMoment + Math.floor((seq / entries) * year)).toISOString(),
      actorId: `person-${person}`,
      actorName: `Personne ${pick(towns, String(person).padStart(6, '0'), 0)} ${person}`,
      actorRole: 'manager',
      kind: pick(kinds, scattered, 8),
      subjectKind: 'claim',
      subjectId: `claim-${Math.floor(seq / 6)}`,
      commandId: `command-${seq}`,
      facts: JSON.stringify({
        claim: `${seq}-${90_000 + (seq % 9_000)}`,
        reason: `Dossier de ${pick(towns, scattered, 16)}`,
        cents: seq,
      }),
      previousHash,
    }
    const hash = entryHash(entry)
    add.run({ ...entry, hash })
    addWords.run(seq, entry.kind, entryWords({ ...entry }))
    previousHash = hash
  }
  database.exec('COMMIT')
  database.close()
}

const searches: readonly (readonly [filter: string, facets: Record<string, string>])[] = [
  ['', {}],
  ['fougeres', {}],
  ['quimper dossier', {}],
  ['95012', {}],
  ['état de frais envoyé', {}],
  ['claim sent', {}],
  ['claim sent', { actor: 'person-12' }],
  ['vitré', { from: '2026-03-01', to: '2026-03-31' }],
  ['', { kind: 'review.accept' }],
  ['', { actor: 'person-3', from: '2026-06-01' }],
  ['12', {}],
  ['zz introuvable', {}],
]

/** Searches of the journal of a large office's year: the first window of each, its order never known before; then the whole chain. */
export async function run(): Promise<Record<string, number>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'imagin-bench-'))
  const needs = { dataFolder, clock: systemClock(), ids: randomIds() }
  const created = await openStore(needs)
  if (!created.ok) throw new Error(`The store did not open: ${created.error.code}`)
  await created.value.close()
  const fillMs = await timeOf(() => fill(join(dataFolder, storeFileName)))
  const opened = await openStore(needs)
  if (!opened.ok) throw new Error(`The store did not open again: ${opened.error.code}`)
  const store = opened.value
  try {
    const times: number[] = []
    for (let round = 0; round < 10; round += 1) {
      for (const [filter, facets] of searches) {
        // Orders are kept from one call to the next; a new list each time searches again.
        const services = { read: () => store.read, listings: createListings(() => store) } as unknown as Services
        const input = { start: 0, size: 100, sort: null, filter, facets }
        times.push(
          await timeOf(async () => {
            const found = await listJournal(services, input)
            if (!found.ok) throw new Error(`The journal refused ${filter}`)
            if (found.value.count === 0 && !filter.startsWith('zz')) throw new Error(`Nothing found for ${filter}`)
          }),
        )
      }
    }
    const verified = { firstBreak: 0 as number | null }
    const verifyMs = await timeOf(async () => {
      verified.firstBreak = (await verifyJournal(store.read)).firstBreak
    })
    if (verified.firstBreak !== null) throw new Error('The chain of the bench is broken')
    return {
      entriesCount: entries,
      fillMs,
      medianMs: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
      slowestMs: Math.max(...times),
      verifyMs,
    }
  } finally {
    await store.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
