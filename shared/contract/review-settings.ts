import { z } from 'zod'
import { alertRules, ceilingKinds, controlLevels } from '../model/control-levels.ts'
import { command, query } from './base.ts'
import { commandId, count, noInput } from './schemas.ts'

export const controlSettings = z.strictObject({
  levels: z.partialRecord(z.enum(alertRules), z.enum(controlLevels)),
  payFileMonths: count.min(1).max(60),
  /** One ceiling of a kind at most, none without the text that gives it. */
  ceilings: z
    .array(
      z.strictObject({
        kind: z.enum(ceilingKinds),
        most: count.min(1).max(9_999_999),
        source: z.string().trim().min(3).max(200),
      }),
    )
    .max(ceilingKinds.length)
    .refine((ceilings) => new Set(ceilings.map(({ kind }) => kind)).size === ceilings.length),
})

/** What the office decides of the controls of claims (ux.md S16); `version` is 0 while nobody changed it. */
export const reviewSettingsContract = {
  read: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ settings: controlSettings, version: count })),
  change: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, settings: controlSettings }))
    .output(z.strictObject({ version: count })),
}
