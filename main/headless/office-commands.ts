import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import type { Core } from '../app/create-app.ts'
import { systemActor } from '../boundary/sessions.ts'
import { listAccounts } from '../features/accounts/accounts.ts'
import { resetAccount, setClosed } from '../features/accounts/administer.ts'
import { type DemonstrationOptions, runDemonstration } from '../features/demonstration/run.ts'
import type { Agreement } from '../features/demonstration/settle/agreement.ts'
import { settleDemonstration } from '../features/demonstration/settle/settle.ts'
import { applyImport } from '../features/imports/apply.ts'
import { previewImport } from '../features/imports/preview.ts'
import { importRecord, listImportRows } from '../features/imports/queries.ts'
import { backupOffice } from '../features/maintenance/backup.ts'
import { checkOffice } from '../features/maintenance/check.ts'
import { restoreBackup } from '../features/maintenance/restore.ts'
import { officeExists } from '../features/office/create.ts'
import { readBackup } from '../files/backup-files.ts'
import { checkSize } from '../files/feeds/feed.ts'
import { loadDocument, type Readable, storeFileName } from '../store/index.ts'
import { type Command, type Options, progressOnStandardError, textOf } from './command.ts'
import { openCore } from './open-core.ts'

/** An office that is there already: a mistyped folder must not become a new, empty and perfectly healthy office. */
async function withOffice<T>(dataFolder: string, work: (core: Core) => Promise<Result<T>>): Promise<Result<T>> {
  const known = await access(join(resolve(dataFolder), storeFileName)).then(
    () => true,
    () => false,
  )
  return known ? withCore(dataFolder, work) : fail('NOT_FOUND', { dataFolder, file: storeFileName })
}

/** Opens the folder, runs the work, closes the folder, whatever happens. */
async function withCore<T>(dataFolder: string, work: (core: Core) => Promise<Result<T>>): Promise<Result<T>> {
  const core = await openCore(resolve(dataFolder))
  if (!core.ok) return core
  try {
    return await work(core.value)
  } finally {
    await core.value.close()
  }
}

const sizes = ['S', 'M', 'L'] as const

/** The demonstration that the options ask for: by default a small one. */
function wantedDemonstration(options: Options): Result<DemonstrationOptions> {
  const size = sizes.find((one) => one === (options.size ?? 'S'))
  const seed = Number(options.seed ?? '1')
  if (size === undefined || !Number.isInteger(seed))
    return fail('BAD_INPUT', { option: size === undefined ? 'size' : 'seed' })
  return ok({ academyCode: String(options.academy ?? '14'), size, seed })
}

export const demoCommand: Command = {
  name: 'demo',
  usage: 'imagin demo --data DIR [--out DIR] [--size S|M|L] [--seed N] [--academy CODE]',
  help: 'Runs a whole year of a demonstration office: real schools, invented people. Cut off, it is started again.',
  options: {
    data: { type: 'string', required: true },
    out: { type: 'string' },
    size: { type: 'string' },
    seed: { type: 'string' },
    academy: { type: 'string' },
  },
  run: (options) =>
    withCore(textOf(options, 'data'), async ({ services }) => {
      const wanted = wantedDemonstration(options)
      if (!wanted.ok) return wanted
      const report = await runDemonstration(services, wanted.value, progressOnStandardError())
      if (!report.ok) return report
      const written = typeof options.out === 'string' ? await writeDocuments(services.read(), options.out) : {}
      const { academyCode, size, seed } = wanted.value
      return ok({ academy: academyCode, size, seed, ...report.value, files: written })
    }),
}

const cellOf = (value: number | null): string => (value === null ? '-' : String(value))

/** One line a figure, agreements apart, for whoever reads along on standard error. */
function tableOf(agreements: readonly Agreement[]): string {
  const rows = agreements.flatMap(({ step, circuit, figures, agrees }) =>
    figures.map(({ name, lines, cents }, index) =>
      [
        (index === 0 ? step : '').padEnd(26),
        (index === 0 ? (circuit ?? '') : '').padEnd(7),
        name.padEnd(34),
        cellOf(lines).padStart(7),
        cellOf(cents).padStart(12),
        index === 0 ? (agrees ? 'agree' : 'DISAGREE') : '',
      ].join(' '),
    ),
  )
  return `${rows.join('\n')}\n`
}

export const settleCommand: Command = {
  name: 'settle',
  usage: 'imagin settle --data DIR [--size S|M|L] [--seed N] [--academy CODE]',
  help: 'Runs a demonstration office on to the reconciled returns of finance, and compares the totals at every step.',
  options: {
    data: { type: 'string', required: true },
    size: { type: 'string' },
    seed: { type: 'string' },
    academy: { type: 'string' },
  },
  run: (options) =>
    withCore(textOf(options, 'data'), async ({ services }) => {
      const wanted = wantedDemonstration(options)
      if (!wanted.ok) return wanted
      if (await officeExists(services)) return fail('CONFLICT', { reason: 'officeExists' })
      const settled = await settleDemonstration(services, wanted.value, progressOnStandardError())
      if (!settled.ok) return settled
      const { agreements, agrees, demonstration } = settled.value
      process.stderr.write(tableOf(agreements))
      const wrong = agreements.filter((one) => !one.agrees)
      if (!agrees) return fail('STORE_CORRUPT', { report: JSON.stringify(wrong) })
      const check = await checkOffice(services)
      const broken = check.invariants.filter((invariant) => invariant.broken > 0)
      if (broken.length > 0) return fail('STORE_CORRUPT', { report: JSON.stringify(broken) })
      return ok({ ...wanted.value, steps: demonstration.steps, agreements, agrees })
    }),
}

/** Writes every document of the office into a folder a kind; answers how many of each. */
async function writeDocuments(read: Readable, folder: string): Promise<Record<string, number>> {
  const rows = await read.selectFrom('document').select(['id', 'kind', 'name']).orderBy('kind').orderBy('id').execute()
  const counts: Record<string, number> = {}
  for (const { id, kind, name } of rows) {
    const document = await loadDocument(read, id)
    if (document === null) continue
    await mkdir(join(folder, kind), { recursive: true })
    await writeFile(join(folder, kind, basename(name)), document.bytes)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

export const importCommand: Command = {
  name: 'import',
  usage: 'imagin import --data DIR --feed NAME --file F [--apply]',
  help: 'Compares a file with what its source said last, and with --apply writes the differences.',
  options: {
    data: { type: 'string', required: true },
    feed: { type: 'string', required: true },
    file: { type: 'string', required: true },
    apply: { type: 'boolean' },
  },
  run: (options) =>
    withOffice(textOf(options, 'data'), async ({ services }) => {
      const path = textOf(options, 'file')
      const size = checkSize((await stat(path).catch(() => null))?.size ?? 0)
      if (!size.ok) return size
      const bytes = await readFile(path).catch(() => null)
      if (bytes === null) return fail('FILE_UNREADABLE', { file: path })
      const nextId = services.ports.ids.next
      const file = { feed: textOf(options, 'feed'), name: basename(path), bytes }
      const preview = await previewImport(services, systemActor, nextId(), file)
      if (!preview.ok) return preview
      if (options.apply === true) {
        const applied = await applyImport(services, systemActor, { commandId: nextId(), id: preview.value })
        if (!applied.ok) return applied
      }
      const record = await importRecord(services, preview.value)
      if (!record.ok) return record
      const rejected = await listImportRows(services, {
        importId: preview.value,
        start: 0,
        size: 500,
        sort: null,
        filter: '',
        facets: { verdict: 'rejected' },
      })
      const reasons = rejected.rows.map(({ line, rule, detail }) => ({ line, rule, ...JSON.parse(detail) }))
      return ok({ ...record.value, rejected: reasons })
    }),
}

export const checkCommand: Command = {
  name: 'check',
  usage: 'imagin check --data DIR',
  help: 'Checks the structure of the store and every invariant of the domain.',
  options: { data: { type: 'string', required: true } },
  run: (options) =>
    withOffice(textOf(options, 'data'), async ({ services }) => {
      const report = await checkOffice(services)
      return report.clean
        ? ok(report)
        : { ok: false, error: { code: 'STORE_CORRUPT', facts: { report: JSON.stringify(report) } } }
    }),
}

export const backupCommand: Command = {
  name: 'backup',
  usage: 'imagin backup --data DIR --to F',
  help: 'Writes a copy of the store and proves it; the key goes into F.key, to be kept apart.',
  options: { data: { type: 'string', required: true }, to: { type: 'string', required: true } },
  run: (options) =>
    withOffice(textOf(options, 'data'), ({ services }) =>
      backupOffice(services, systemActor, services.ports.ids.next(), resolve(textOf(options, 'to'))),
    ),
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'imagin restore --from F --data DIR [--replace]',
  help: 'Brings a backup and its key (F.key) back. Refuses a folder that holds an office, unless --replace is given.',
  options: {
    from: { type: 'string', required: true },
    data: { type: 'string', required: true },
    replace: { type: 'boolean' },
  },
  run: async (options) => {
    const from = textOf(options, 'from')
    const read = await readBackup(from).catch(() => null)
    if (read === null) return fail('FILE_UNREADABLE', { file: from, keyFile: `${from}.key` })
    return withCore(textOf(options, 'data'), async ({ services }) => {
      if (options.replace !== true && (await officeExists(services)))
        return fail('CONFLICT', { reason: 'officeExists' })
      const restored = await restoreBackup(services, read.backup, read.key)
      if (!restored.ok) return restored
      const check = await checkOffice(services)
      return check.clean
        ? ok({ restored: restored.value, check })
        : { ok: false, error: { code: 'STORE_CORRUPT', facts: { report: JSON.stringify(check) } } }
    })
  },
}

export const resetAccessCommand: Command = {
  name: 'reset-access',
  usage: 'imagin reset-access --data DIR --login NAME',
  help: 'Gives an account a temporary password, without its one-time code: the way back when no administrator can enter.',
  options: { data: { type: 'string', required: true }, login: { type: 'string', required: true } },
  run: (options) =>
    withOffice(textOf(options, 'data'), async ({ services }) => {
      const login = textOf(options, 'login')
      const { next } = services.ports.ids
      const account = (await listAccounts(services)).find((one) => one.login === login)
      if (account === undefined) return fail('NOT_FOUND', { login })
      const open = await setClosed(services, systemActor, { commandId: next(), id: account.id, closed: false })
      if (!open.ok) return open
      return resetAccount(services, systemActor, { commandId: next(), id: account.id, removeOneTimeCode: true })
    }),
}
