import type { Slice } from '../../../shared/contract/index.ts'
import { type OfficeSettings, settingsFile } from '../../../shared/contract/settings-transfer.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type SettingSection, settingChanges, settingSections } from '../../../shared/model/settings-transfer.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading } from '../../store/index.ts'
import { type GivenSettings as Given, officeSettings, unsound, writeSection } from './sections.ts'

const chosen = (settings: Given, names: readonly SettingSection[]): Given =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.some((wanted) => wanted === name)))

/** The settings of the office as one file, for another academy. */
export async function exportSettings(services: Services) {
  const read = services.read()
  const office = await read.selectFrom('office').select('academyLabel').executeTakeFirst()
  const academy = office?.academyLabel ?? ''
  const file = {
    format: 'imagin-settings',
    version: 1,
    academy,
    exportedAt: services.ports.clock.now(),
    settings: await officeSettings(read),
  }
  return { name: `imagin-${services.ports.clock.today()}.json`, content: `${JSON.stringify(file, null, 2)}\n` }
}

/** Reads a file; refused (RULE): `settingsTransfer.unreadable` (facts: place), `settingsTransfer.unsound` (facts: section). */
function readFile(content: string) {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return refuse('settingsTransfer.unreadable', { place: '' })
  }
  const file = settingsFile.safeParse(json)
  if (!file.success) return refuse('settingsTransfer.unreadable', { place: file.error.issues[0]?.path.join('.') ?? '' })
  const section = unsound(file.data.settings)
  return section === undefined ? ok(file.data) : refuse('settingsTransfer.unsound', { section })
}

/** What a file would change, section by section; nothing is written. */
export async function previewSettings(services: Services, content: string) {
  const file = readFile(content)
  if (!file.ok) return file
  const { academy, exportedAt, settings } = file.value
  const known = await officeSettings(services.read())
  const sections = settingSections.map((section) => {
    const given = settings[section] !== undefined
    return { section, given, changes: given ? changesOf(section, known, settings) : [] }
  })
  return ok({ academy, exportedAt, sections })
}

/** Sections whose entries have a name each. */
const namedSections: ReadonlySet<SettingSection> = new Set(['activities', 'welcomeMessages', 'printSettings'])

/** Entries that a file leaves out, such as an activity its office did not know, stay as they are; so do terms of use. */
function changesOf(section: SettingSection, known: OfficeSettings, given: Given) {
  const [before, after] = [known[section], given[section]]
  if (section === 'termsOfUse' && after === '') return []
  const merged = namedSections.has(section) ? { ...Object(before), ...Object(after) } : after
  return [...settingChanges(before, merged)]
}

type Applying = Readonly<{ commandId: string; content: string; sections: readonly SettingSection[] }>

/** Sections that another slice shows. */
const shownBy = {
  documentSettings: 'claimDocuments',
  convocationSettings: 'convocations',
  entranceRules: 'accounts',
} as const satisfies Partial<Record<SettingSection, Slice>>

const isShownElsewhere = (section: SettingSection): section is keyof typeof shownBy => section in shownBy

const touches: readonly Slice[] = [
  'settingsTransfer',
  ...settingSections.map((section) => (isShownElsewhere(section) ? shownBy[section] : section)),
  'claims',
  'review',
  'assignments',
]

const writer = ({ ports }: Services, actor: Actor) => ({ actor, by: actor.name, nextId: () => ports.ids.next() })

/** Brings in the sections asked for, all or none; what they replaced is kept, to be taken back. Refused like `readFile`. */
export async function applySettings(
  services: Services,
  actor: Actor,
  input: Applying,
): Promise<Result<{ id: string; changed: number }>> {
  const file = readFile(input.content)
  if (!file.ok) return file
  const { academy } = file.value
  const wanted = chosen(file.value.settings, input.sections)
  const id = services.ports.ids.next()
  const facts = { academy, sections: Object.keys(wanted).join(' ') }
  const act = { commandId: input.commandId, kind: 'settingsTransfer.apply', facts, touches }
  const done = await services.write(actor, act, async (context) => {
    const known = await officeSettings(reading(context.tx))
    const names = settingSections.filter((name) => wanted[name] !== undefined)
    const changed = names.reduce((count, name) => count + changesOf(name, known, wanted).length, 0)
    if (changed === 0) return refuse('settingsTransfer.unchanged')
    const writing = { ...context, ...writer(services, actor), undoing: false }
    for (const name of names) await writeSection(writing, name, wanted)
    const after = chosen(await officeSettings(reading(context.tx)), names)
    const row = { id, at: context.at, by: actor.name, academy, undoneAt: null }
    const kept = { before: JSON.stringify(chosen(known, names)), after: JSON.stringify(after) }
    await context.tx
      .insertInto('settingsImport')
      .values({ ...row, ...kept })
      .execute()
    return ok({ id, changed })
  })
  if (done.ok && wanted.inactivity !== undefined) services.sessions.cap(wanted.inactivity)
  return done
}

/** What was brought in, the latest first. */
export async function listImports(services: Services) {
  const rows = await services.read().selectFrom('settingsImport').selectAll().orderBy('at', 'desc').execute()
  return rows.map(({ id, at, by, academy, after, undoneAt }) => ({
    id,
    at,
    by,
    academy,
    sections: settingSections.filter((name) => name in (JSON.parse(after) as Given)),
    undoneAt,
  }))
}

/**
 * Puts back what an import replaced, as new versions where versions are kept. Refused (RULE): `settingsTransfer.undone`,
 * `settingsTransfer.changedSince` when somebody changed one of its sections meanwhile.
 */
export function undoImport(
  services: Services,
  actor: Actor,
  { commandId, id }: Readonly<{ commandId: string; id: string }>,
): Promise<Result<{ id: string }>> {
  const act = { commandId, kind: 'settingsTransfer.undo', touches }
  return services.write(actor, act, async (context) => {
    const { tx, at } = context
    const row = await tx.selectFrom('settingsImport').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined || row.undoneAt !== null) return refuse('settingsTransfer.undone')
    const [before, after] = [JSON.parse(row.before) as Given, JSON.parse(row.after) as Given]
    const names = settingSections.filter((name) => name in after)
    const current = chosen(await officeSettings(reading(tx)), names)
    if (JSON.stringify(current) !== row.after) return refuse('settingsTransfer.changedSince')
    const writing = { ...context, ...writer(services, actor), undoing: true }
    for (const name of names) await writeSection(writing, name, before)
    await tx.updateTable('settingsImport').set({ undoneAt: at }).where('id', '=', id).execute()
    return ok({ id })
  })
}
