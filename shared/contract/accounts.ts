import { z } from 'zod'
import { roles } from '../model/roles.ts'
import { command, query } from './base.ts'
import { commandId, id, noInput, text } from './schemas.ts'

const role = z.enum(roles)

const officeHeader = z.strictObject({
  academyCode: text,
  academyLabel: text,
  name: text,
  schoolYear: z.int(),
  demonstration: z.boolean(),
})

/** Where the application stands for this window: no office yet, signed out, signed in, or locked by who is signed in. */
export const sessionState = z.strictObject({
  stage: z.enum(['empty', 'signedOut', 'signedIn', 'locked']),
  today: z.iso.date(),
  office: officeHeader.nullable(),
  account: z
    .strictObject({ id, displayName: text, intervenantId: id.nullable(), roles: z.array(role), role })
    .nullable(),
  /** The next closing of entries, announced before sign-in (F30); null where no session is to be closed. */
  entriesCloseOn: z.iso.date().nullable(),
  /** Only a demonstration office shows how to sign in. */
  demonstrationLogins: z.array(z.strictObject({ login: text, password: text, role })),
})
export type SessionState = z.infer<typeof sessionState>

const accountRow = z.strictObject({
  id,
  login: text,
  displayName: text,
  roles: z.array(role),
  disabled: z.boolean(),
})

export const accountsContract = {
  state: query('open').input(noInput).output(sessionState),
  signIn: query('open')
    .input(z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) }))
    .output(sessionState),
  /** Whoever is at a locked window may also leave it. */
  signOut: query('open').input(noInput).output(sessionState),
  /** Somebody is using the window; gives the state it is in, for it may have been locked. */
  stillHere: query('open')
    .input(noInput)
    .output(z.enum(['signedOut', 'signedIn', 'locked'])),
  lock: query('session').input(noInput).output(sessionState),
  unlock: query('open')
    .input(z.strictObject({ password: z.string().min(1).max(200) }))
    .output(sessionState),
  chooseRole: query('session').input(z.strictObject({ role })).output(sessionState),
  list: query('administration').input(noInput).output(z.array(accountRow)),
  create: command('administration')
    .input(
      z.strictObject({
        commandId,
        login: z.string().min(3).max(100),
        displayName: z.string().min(1).max(200),
        password: z.string().min(12).max(200),
        roles: z.array(role).min(1),
        schoolId: id.nullable(),
        intervenantId: id.nullable(),
      }),
    )
    .output(accountRow),
}
