import { z } from 'zod'
import { miscNatures } from '../model/misc-natures.ts'
import { command, query } from './base.ts'
import { commandId, count, noInput } from './schemas.ts'

export const travelSettings = z.strictObject({
  miscNatures: z.array(z.enum(miscNatures)).max(miscNatures.length),
  departureLocked: z.boolean(),
})

/** What the office decides of the travel part of claims (decision X5, F265); `version` is 0 while nobody changed it. */
export const travelSettingsContract = {
  read: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ settings: travelSettings, version: count })),
  change: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, settings: travelSettings }))
    .output(z.strictObject({ version: count })),
}
