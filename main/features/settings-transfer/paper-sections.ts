import { reading, upsertMany } from '../../store/index.ts'
import { documentSettings, takesDocuments, writeDocumentSettings } from '../claim-documents/settings.ts'
import { convocationSettings } from '../convocations/settings.ts'
import type { Sections } from './section.ts'

/** How documents are taken; the address to post to stays that of the office. */
export const documentSection: Sections['documentSettings'] = {
  read: async (read) => {
    const { postalAddress: _, ...settings } = (await documentSettings(read)).settings
    return settings
  },
  isSound: takesDocuments,
  write: async ({ tx }, given) => {
    const { settings, version } = await documentSettings(reading(tx))
    await writeDocumentSettings(tx, { ...settings, ...given }, version + 1)
  },
}

/** The limits of the pre-flight of convocations. */
export const convocationSection: Sections['convocationSettings'] = {
  read: async (read) => {
    const { noticeDays, payFileMonths } = await convocationSettings(read)
    return { noticeDays, payFileMonths }
  },
  isSound: () => true,
  write: async ({ tx }, limits) => {
    const { version } = await convocationSettings(reading(tx))
    await upsertMany(tx, 'convocationSettings', ['id'], [{ id: 1, ...limits, rowVersion: version + 1 }])
  },
}

/**
 * Ways of printing that are shared in the office. A name that is new becomes a setting of whoever brings it in; taken back, it
 * stays theirs and is shared no more.
 */
export const printSection: Sections['printSettings'] = {
  read: async (read) => {
    const rows = await read.selectFrom('printSetting').selectAll().where('shared', '=', 1).orderBy('name').execute()
    return Object.fromEntries(rows.map(({ name, orderedBy, mergedBy }) => [name, { orderedBy, mergedBy }]))
  },
  isSound: () => true,
  write: async ({ tx, actor, nextId, undoing }, settings) => {
    const known = await tx.selectFrom('printSetting').selectAll().orderBy('id').execute()
    for (const [name, content] of Object.entries(settings)) {
      const named = known.filter((row) => row.name === name && (row.shared === 1 || row.ownerId === actor.id))
      const own = { id: nextId(), name, ownerId: actor.id, ownerName: actor.name, rowVersion: 0 }
      const changed = named.some(({ shared }) => shared === 1) ? named.filter(({ shared }) => shared === 1) : named
      const rows = (changed.length > 0 ? changed : [own]).map(({ rowVersion, ...row }) => ({
        ...row,
        ...content,
        shared: 1,
        rowVersion: rowVersion + 1,
      }))
      await upsertMany(tx, 'printSetting', ['id'], rows)
    }
    if (!undoing) return
    const gone = known.filter(({ name, shared }) => shared === 1 && !(name in settings))
    const ids = gone.map(({ id }) => id)
    if (ids.length > 0) await tx.updateTable('printSetting').set({ shared: 0 }).where('id', 'in', ids).execute()
  },
}
