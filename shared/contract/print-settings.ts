import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, noInput, onVersion, text } from './schemas.ts'

export const printSettingContent = {
  name: z.string().trim().min(1).max(100),
  orderedBy: z.enum(['person', 'centre', 'school']),
  mergedBy: z.enum(['nothing', 'run', 'centre', 'school']),
  shared: z.boolean(),
}

const printSetting = z.strictObject({
  id,
  ...printSettingContent,
  ownerName: text,
  /** Whether the one who asks made it: only the owner changes or deletes it (services.md 1.2). */
  own: z.boolean(),
  version: count,
})
export type PrintSettingRow = z.infer<typeof printSetting>
export type PrintSettingContent = Pick<PrintSettingRow, 'name' | 'orderedBy' | 'mergedBy' | 'shared'>

const written = z.strictObject({ id, version: count })

/** Ways of printing a run, saved under a name: one's own, and those others share. */
export const printSettingsContract = {
  list: query('officeRead').input(noInput).output(z.array(printSetting)),
  add: command('officeWrite')
    .input(z.strictObject({ commandId, ...printSettingContent }))
    .output(written),
  change: command('officeWrite')
    .input(z.strictObject({ ...onVersion, ...printSettingContent }))
    .output(written),
  clone: command('officeWrite')
    .input(z.strictObject({ commandId, id, name: printSettingContent.name }))
    .output(written),
  remove: command('officeWrite').input(z.strictObject(onVersion)).output(z.strictObject({})),
}
