import { z } from 'zod'
import { inactivityDelays } from '../model/inactivity.ts'
import { command, query } from './base.ts'
import { commandId, count, noInput } from './schemas.ts'

export const delay = z.literal([...inactivityDelays])

/** How long a window may stay untouched before it is locked (F44): the office says the longest, each person chooses within it. */
export const inactivityContract = {
  /** `minutes` is the delay in force for whoever asks; `version` that of what the office allows, 0 while nobody changed it. */
  read: query('session')
    .input(noInput)
    .output(z.strictObject({ minutes: delay, longest: delay, version: count })),
  choose: command('session')
    .input(z.strictObject({ commandId, minutes: delay }))
    .output(z.strictObject({ minutes: delay })),
  change: command('administration')
    .input(z.strictObject({ commandId, expectedVersion: count, longest: delay }))
    .output(z.strictObject({ version: count })),
}
