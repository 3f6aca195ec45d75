import type { OfficeSettings } from '../../../shared/contract/settings-transfer.ts'
import { activityCodes } from '../../../shared/model/activities.ts'
import { delayInForce } from '../../../shared/model/inactivity.ts'
import { messageFindings } from '../../../shared/model/message-findings.ts'
import { roles } from '../../../shared/model/roles.ts'
import { type SettingSection, settingChanges, settingSections } from '../../../shared/model/settings-transfer.ts'
import { lastTerms, latestTerms } from '../../boundary/terms-gate.ts'
import { type Readable, reading, upsertMany } from '../../store/index.ts'
import { standingRules } from '../accounts/entrance-rules.ts'
import { bandsRise } from '../assignment-settings/change.ts'
import { officeAssignmentSettings } from '../assignment-settings/office-settings.ts'
import { delayBudgets } from '../dashboard/settings.ts'
import { forbidden } from '../review-settings/index.ts'
import { officeControlSettings } from '../review-settings/office-settings.ts'
import { officeTravelSettings } from '../travel-settings/index.ts'
import { convocationSection, documentSection, printSection } from './paper-sections.ts'
import type { Sections, Writing } from './section.ts'

/** Sections that are there; the others stay as they are. */
export type GivenSettings = Readonly<{ [Name in SettingSection]?: OfficeSettings[Name] | undefined }>

type Single = 'travelSettings' | 'controlSettings' | 'assignmentSettings'

/** Keeps a section that is one row of JSON, under its next version. */
async function writeRow({ tx }: Writing, table: Single, content: unknown): Promise<void> {
  const known = await tx.selectFrom(table).select('rowVersion').executeTakeFirst()
  const row = { id: 1, content: JSON.stringify(content), rowVersion: (known?.rowVersion ?? 0) + 1 }
  await upsertMany(tx, table, ['id'], [row])
}

const activities: Sections['activities'] = {
  read: async (read) => {
    const rows = await read.selectFrom('activity').selectAll().execute()
    const open = { opensOn: null, closesOn: null, closed: false, message: '' }
    return Object.fromEntries(
      activityCodes.map((code) => {
        const row = rows.find((one) => one.code === code)
        const { opensOn, closesOn, closed, message } = row === undefined ? open : { ...row, closed: row.closed === 1 }
        return [code, { opensOn, closesOn, closed, message }]
      }),
    )
  },
  isSound: (settings) =>
    Object.values(settings).every(
      ({ opensOn, closesOn }) => opensOn === null || closesOn === null || opensOn <= closesOn,
    ),
  write: async ({ tx }, settings) => {
    const known = await tx.selectFrom('activity').select(['code', 'rowVersion']).execute()
    const versionOf = (code: string) => known.find((row) => row.code === code)?.rowVersion ?? 0
    const rows = Object.entries(settings).map(([code, setting]) => ({
      ...setting,
      code,
      closed: setting.closed ? 1 : 0,
      rowVersion: versionOf(code) + 1,
    }))
    await upsertMany(tx, 'activity', ['code'], rows)
  },
}

const latestMessages = (read: Readable) => read.selectFrom('welcomeMessage').selectAll().orderBy('version').execute()

const welcomeMessages: Sections['welcomeMessages'] = {
  read: async (read) => {
    const rows = await latestMessages(read)
    return Object.fromEntries(
      roles.map((audience) => {
        const row = rows.findLast((one) => one.audience === audience)
        return [
          audience,
          { french: row?.french ?? '', english: row?.english ?? '', asksReading: row?.asksReading === 1 },
        ]
      }),
    )
  },
  isSound: (messages) =>
    Object.values(messages).every(
      ({ french, english }) =>
        (french !== '' || english === '') && messageFindings(french).length + messageFindings(english).length === 0,
    ),
  write: async ({ tx, at, by }, messages) => {
    const known = await latestMessages(reading(tx))
    for (const audience of roles) {
      const wanted = messages[audience]
      const last = known.findLast((one) => one.audience === audience)
      const isAsked = last?.asksReading === 1
      if (wanted === undefined) continue
      if (
        wanted.french === (last?.french ?? '') &&
        wanted.english === (last?.english ?? '') &&
        wanted.asksReading === isAsked
      )
        continue
      const version = (last?.version ?? 0) + 1
      const row = { ...wanted, asksReading: wanted.asksReading ? 1 : 0, publishedAt: at, publishedBy: by }
      await tx
        .insertInto('welcomeMessage')
        .values({ audience, version, ...row })
        .execute()
    }
  },
}

/** Each section of the file and the tables behind it. */
const sections: Sections = {
  activities,
  welcomeMessages,
  termsOfUse: {
    read: async (read) => (await lastTerms(read))?.text ?? '',
    isSound: () => true,
    // An office without terms takes away nobody's: an empty text leaves those that stand, but when it is what stood before.
    write: async ({ tx, at, by, undoing }, text) => {
      const last = await latestTerms(reading(tx))
      if ((last?.text ?? '') === text || (text === '' && !undoing)) return
      const row = { version: (last?.version ?? 0) + 1, text, publishedAt: at, publishedBy: by }
      await tx.insertInto('termsOfUse').values(row).execute()
    },
  },
  travelSettings: {
    read: async (read) => {
      const { settings } = await officeTravelSettings(read)
      return { ...settings, miscNatures: [...settings.miscNatures] }
    },
    isSound: () => true,
    write: (context, settings) => writeRow(context, 'travelSettings', settings),
  },
  reviewSettings: {
    read: async (read) => {
      const { settings } = await officeControlSettings(read)
      return { ...settings, ceilings: [...settings.ceilings] }
    },
    isSound: (settings) => forbidden(settings) === undefined,
    write: (context, settings) => writeRow(context, 'controlSettings', settings),
  },
  assignmentSettings: {
    read: async (read) => {
      const { settings } = await officeAssignmentSettings(read)
      return { ...settings, speeds: [...settings.speeds], examOrder: [...settings.examOrder] }
    },
    isSound: bandsRise,
    write: (context, settings) => writeRow(context, 'assignmentSettings', settings),
  },
  dashboard: {
    read: async (read) => (await delayBudgets(read)).budgets,
    isSound: () => true,
    write: async ({ tx }, budgets) => {
      const known = await tx.selectFrom('dashboardSettings').select('rowVersion').executeTakeFirst()
      const row = { id: 1, budgets: JSON.stringify(budgets), rowVersion: (known?.rowVersion ?? 0) + 1 }
      await upsertMany(tx, 'dashboardSettings', ['id'], [row])
    },
  },
  inactivity: {
    read: async (read) => {
      const row = await read.selectFrom('inactivitySettings').select('longest').executeTakeFirst()
      const longest = row?.longest ?? 0
      return delayInForce(longest, longest)
    },
    isSound: () => true,
    write: async ({ tx }, longest) => {
      const known = await tx.selectFrom('inactivitySettings').select('rowVersion').executeTakeFirst()
      await upsertMany(tx, 'inactivitySettings', ['id'], [{ id: 1, longest, rowVersion: (known?.rowVersion ?? 0) + 1 }])
    },
  },
  documentSettings: documentSection,
  convocationSettings: convocationSection,
  printSettings: printSection,
  entranceRules: {
    read: async (read) => {
      const { staff, outsiders, pointer } = await standingRules(read)
      return { staff, outsiders, pointer }
    },
    isSound: () => true,
    write: async ({ tx, at, by }, rules) => {
      const { version, ...known } = await standingRules(reading(tx))
      if (settingChanges(known, { ...known, ...rules }).length === 0) return
      await tx
        .insertInto('entranceRules')
        .values({ ...rules, version: version + 1, decidedAt: at, decidedBy: by })
        .execute()
    },
  },
}

/** Every section of the office, in the order of the file. */
export async function officeSettings(read: Readable): Promise<OfficeSettings> {
  const entries: [SettingSection, unknown][] = []
  for (const name of settingSections) entries.push([name, await sections[name].read(read)])
  return Object.fromEntries(entries) as OfficeSettings
}

/** The first section whose values break a rule of this office; undefined where all may be brought in. */
export const unsound = (settings: GivenSettings): SettingSection | undefined =>
  settingSections.find((name) => !isSound(name, settings))

function isSound<Name extends SettingSection>(name: Name, settings: GivenSettings): boolean {
  const value = settings[name]
  return value === undefined || sections[name].isSound(value)
}

/** Writes one section, where it is given. */
export async function writeSection<Name extends SettingSection>(
  context: Writing,
  name: Name,
  settings: GivenSettings,
): Promise<void> {
  const value = settings[name]
  if (value !== undefined) await sections[name].write(context, value)
}
