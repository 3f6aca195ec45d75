import { z } from 'zod'
import { roles } from '../model/roles.ts'
import { settingSections } from '../model/settings-transfer.ts'
import { entranceRules } from './accounts.ts'
import { activitySetting } from './activities.ts'
import { assignmentSettings } from './assignment-settings.ts'
import { command, query } from './base.ts'
import { documentSettings } from './claim-documents.ts'
import { convocationLimits } from './convocations.ts'
import { budgets } from './dashboard.ts'
import { delay } from './inactivity.ts'
import { printSettingContent } from './print-settings.ts'
import { controlSettings } from './review-settings.ts'
import { commandId, count, id, instant, noInput, text } from './schemas.ts'
import { travelSettings } from './travel-settings.ts'
import { messageContent } from './welcome-messages.ts'

const section = z.enum(settingSections)

const { name: printName, orderedBy, mergedBy } = printSettingContent

/** By code, role or name, so that two offices compare line by line. */
const settings = z.strictObject({
  activities: z.partialRecord(activitySetting.code, z.strictObject(activitySetting).omit({ code: true })),
  welcomeMessages: z.partialRecord(z.enum(roles), z.strictObject(messageContent)),
  termsOfUse: z.string().max(20_000),
  travelSettings,
  reviewSettings: controlSettings,
  assignmentSettings,
  dashboard: budgets,
  inactivity: delay,
  /** Without the address to post to, which is that of one office. */
  documentSettings: documentSettings.omit({ postalAddress: true }),
  convocationSettings: z.strictObject(convocationLimits),
  /** Those that are shared, without whose they are. */
  printSettings: z.record(printName, z.strictObject({ orderedBy, mergedBy })),
  entranceRules: z.strictObject(entranceRules),
})
export type OfficeSettings = z.infer<typeof settings>

/** The file that goes from one academy to another; a section that is absent changes nothing. */
export const settingsFile = z.strictObject({
  format: z.literal('imagin-settings'),
  version: z.literal(1),
  academy: text,
  exportedAt: instant,
  settings: settings.partial(),
})

const content = z.string().min(1).max(1_000_000)
const preview = z.strictObject({
  academy: text,
  exportedAt: instant,
  sections: z.array(
    z.strictObject({
      section,
      /** False for a section that is not in the file: it is kept as it is. */
      given: z.boolean(),
      changes: z.array(z.strictObject({ path: text, before: z.string(), after: z.string() })),
    }),
  ),
})
export type SettingsPreview = z.infer<typeof preview>

const done = z.strictObject({
  id,
  at: instant,
  by: text,
  academy: text,
  sections: z.array(section),
  undoneAt: instant.nullable(),
})

/** The settings of an office as one file: taken out, compared with those of another office, brought in, taken back. */
export const settingsTransferContract = {
  export: query('administration')
    .input(noInput)
    .output(z.strictObject({ name: text, content })),
  preview: query('administration').input(z.strictObject({ content })).output(preview),
  apply: command('administration')
    .input(z.strictObject({ commandId, content, sections: z.array(section).min(1) }))
    .output(z.strictObject({ id, changed: count })),
  /** What was brought in, the latest first. */
  list: query('administration').input(noInput).output(z.array(done)),
  undo: command('administration').input(z.strictObject({ commandId, id })).output(z.strictObject({ id })),
}
