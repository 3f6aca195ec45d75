import { z } from 'zod'
import { delegableRoles } from '../model/delegations.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, id, noInput, text } from './schemas.ts'

const role = z.enum(delegableRoles)

const delegation = z.strictObject({
  id,
  role,
  /** Who receives it, by the name and the identifier they are known by here. */
  name: text,
  login: text,
  from: civilDate,
  to: civilDate,
  state: z.enum(['coming', 'standing', 'over', 'withdrawn']),
})
export type Delegation = z.infer<typeof delegation>

/** A role handed to somebody else while its holder is away: between two days, never more than one's own, taken back at any moment. */
export const delegationsContract = {
  /** Those that one gave, and the roles that one may hand over. */
  mine: query('session')
    .input(noInput)
    .output(z.strictObject({ roles: z.array(role), given: z.array(delegation) })),
  give: command('session')
    .input(z.strictObject({ commandId, role, login: z.string().min(1).max(100), from: civilDate, to: civilDate }))
    .output(z.strictObject({ id, name: text })),
  withdraw: command('session').input(z.strictObject({ commandId, id })).output(z.strictObject({ id })),
}
