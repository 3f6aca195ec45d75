import { checkWords, type Readable, sha256, verifyJournal } from '../../../store/index.ts'
import { proofOf } from '../../retention/index.ts'
import type { Invariant } from '../invariant.ts'

const journalChain: Invariant = {
  name: 'journalChain',
  check: async (read) => {
    const { entries, firstBreak } = await verifyJournal(read)
    return { checked: entries, broken: firstBreak === null ? 0 : 1 }
  },
}

/** Words kept beside the journal are those their entries were made with. */
const wordsAreThoseOfTheirActs: Invariant = { name: 'wordsAreThoseOfTheirActs', check: checkWords }

const commandsAreInTheJournal: Invariant = {
  name: 'commandsAreInTheJournal',
  check: async (read) => {
    const commands = await read.selectFrom('command').select(['id', 'seq']).execute()
    const entries = await read.selectFrom('journal').select(['commandId', 'seq']).execute()
    const known = new Map(entries.map((entry) => [entry.commandId, entry.seq]))
    const broken = commands.filter((command) => known.get(command.id) !== command.seq).length
    return { checked: commands.length, broken: broken + Math.abs(commands.length - entries.length) }
  },
}

const documentsAreIntact: Invariant = {
  name: 'documentsAreIntact',
  check: async (read: Readable) => {
    const ids = await read.selectFrom('document').select('id').where('erasedAt', 'is', null).orderBy('id').execute()
    let broken = 0
    for (const { id } of ids) {
      const row = await read
        .selectFrom('document')
        .leftJoin('documentContent', 'documentContent.documentId', 'document.id')
        .select(['size', 'sha256', 'bytes'])
        .where('document.id', '=', id)
        .executeTakeFirst()
      const bytes = row?.bytes ?? null
      if (row === undefined || bytes === null || bytes.length !== row.size || sha256(bytes) !== row.sha256) broken += 1
    }
    return { checked: ids.length, broken }
  },
}

const importsCountTheirRows: Invariant = {
  name: 'importsCountTheirRows',
  check: async (read) => {
    const imports = await read.selectFrom('import').selectAll().execute()
    const rows = await read
      .selectFrom('importRow')
      .select(['importId', 'verdict', (e) => e.fn.countAll<number>().as('count')])
      .groupBy(['importId', 'verdict'])
      .execute()
    const counts = new Map(rows.map((row) => [`${row.importId} ${row.verdict}`, Number(row.count)]))
    const broken = imports.filter(
      (one) =>
        (counts.get(`${one.id} new`) ?? 0) !== one.newCount ||
        (counts.get(`${one.id} changed`) ?? 0) !== one.changedCount ||
        (counts.get(`${one.id} rejected`) ?? 0) !== one.rejectedCount ||
        (counts.get(`${one.id} missing`) ?? 0) !== one.missingCount,
    ).length
    return { checked: imports.length, broken }
  },
}

/** What each purge erased still says the hash it ended with. */
const purgesKeepTheirProof: Invariant = {
  name: 'purgesKeepTheirProof',
  check: async (read) => {
    const purges = await read.selectFrom('purge').select('id').where('endedAt', 'is not', null).execute()
    let broken = 0
    for (const { id } of purges) {
      const proof = await proofOf(read, id)
      if (proof === null || proof.digest !== proof.noted) broken += 1
    }
    return { checked: purges.length, broken }
  },
}

export const storeInvariants: readonly Invariant[] = [
  journalChain,
  wordsAreThoseOfTheirActs,
  commandsAreInTheJournal,
  documentsAreIntact,
  importsCountTheirRows,
  purgesKeepTheirProof,
]
