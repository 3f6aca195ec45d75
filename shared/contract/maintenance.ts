import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, instant, noInput, text } from './schemas.ts'

const invariant = z.strictObject({ name: text, checked: count, broken: count })

/** The health of the store, for its administrator. */
export const maintenanceContract = {
  check: query('administration')
    .input(noInput)
    .output(z.strictObject({ clean: z.boolean(), invariants: z.array(invariant) })),
  backup: command('administration')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ jobId: id })),
  backups: query('administration')
    .input(noInput)
    .output(z.array(z.strictObject({ name: text, bytes: count, writtenAt: instant }))),
}
