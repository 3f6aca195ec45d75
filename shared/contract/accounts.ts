import { z } from 'zod'
import { firstPasswords, identifierRules } from '../model/identifier-rules.ts'
import { roles } from '../model/roles.ts'
import { command, query } from './base.ts'
import { commandId, count, id, instant, madeFile, noInput, text } from './schemas.ts'

const role = z.enum(roles)
const identifierRule = z.enum(identifierRules)
const password = z.string().min(1).max(200)

const officeHeader = z.strictObject({
  academyCode: text,
  academyLabel: text,
  name: text,
  schoolYear: z.int(),
  demonstration: z.boolean(),
})

export const entranceRules = { staff: identifierRule, outsiders: identifierRule, pointer: z.string().trim().max(500) }

/**
 * Where the application stands for this window: no office yet, signed out, before a last step of the sign-in (a one-time
 * code, a password of one's own), signed in, or locked by who is signed in.
 */
export const sessionState = z.strictObject({
  stage: z.enum(['empty', 'signedOut', 'code', 'newPassword', 'signedIn', 'locked']),
  today: z.iso.date(),
  office: officeHeader.nullable(),
  account: z
    .strictObject({
      id,
      displayName: text,
      intervenantId: id.nullable(),
      roles: z.array(role),
      role,
      /** Who delegated the role one works in; null in a role of one's own. */
      onBehalfOf: text.nullable(),
      /** The bureaus one works in, by name, in a role of the office. */
      bureaus: z.array(text),
      /** Roles of others that one may work in today. */
      delegations: z.array(z.strictObject({ id, role, name: text, to: z.iso.date() })),
    })
    .nullable(),
  /** Who has a step left. */
  held: z.strictObject({ login: text, displayName: text }).nullable(),
  /** How identifiers are made here, told before sign-in (F29, F39). */
  entrance: z.strictObject(entranceRules),
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
  /** Rests after too many wrong passwords, until then. */
  restsUntil: instant.nullable(),
  /** The password is still one that somebody else chose. */
  mustChangePassword: z.boolean(),
  oneTimeCode: z.boolean(),
})
export type AccountRow = z.infer<typeof accountRow>

/** What an account is for: whose name it shows, in which roles it works, where, and whose missions it opens. */
const accountHolding = z.strictObject({
  displayName: z.string().trim().min(1).max(200),
  roles: z.array(role).min(1),
  schoolId: id.nullable(),
  intervenantId: id.nullable(),
})
export type AccountHolding = z.infer<typeof accountHolding>

/** The same as an editor had seen it. */
const seenHolding = accountHolding.extend({ displayName: text, roles: z.array(role) })

const named = z.strictObject({ id, name: text })
const heldAccount = z.strictObject({
  displayName: text,
  roles: z.array(role),
  school: named.nullable(),
  intervenant: named.nullable(),
})
export type HeldAccount = z.infer<typeof heldAccount>

/** What one person needs to enter the first time. The password is null where they know it: it is their NUMEN. */
const firstCredential = z.strictObject({
  intervenantId: id,
  number: text,
  name: text,
  login: text,
  kind: z.enum(firstPasswords),
  password: text.nullable(),
})
export type FirstCredential = z.infer<typeof firstCredential>

const decidedRules = z.strictObject({ ...entranceRules, version: count, decidedAt: instant, decidedBy: text })
export type DecidedRules = z.infer<typeof decidedRules>

export const accountsContract = {
  state: query('open').input(noInput).output(sessionState),
  /** An identifier, or the intervenant number (X8). */
  signIn: query('open')
    .input(z.strictObject({ login: z.string().min(1).max(100), password }))
    .output(sessionState),
  /** The second step of an account with one-time codes (F33): the code of the moment, or a recovery code. */
  proveCode: query('open')
    .input(z.strictObject({ code: z.string().min(1).max(50) }))
    .output(sessionState),
  /** The last step of a first sign-in (F37). */
  chooseFirstPassword: query('open').input(z.strictObject({ password })).output(sessionState),
  /** Whoever is at a locked window may also leave it. */
  signOut: query('open').input(noInput).output(sessionState),
  /** Somebody is using the window; gives the state it is in, for it may have been locked. */
  stillHere: query('open')
    .input(noInput)
    .output(z.enum(['signedOut', 'signedIn', 'locked'])),
  lock: query('session').input(noInput).output(sessionState),
  unlock: query('open').input(z.strictObject({ password })).output(sessionState),
  chooseRole: query('session')
    .input(z.strictObject({ role, delegationId: id.optional() }))
    .output(sessionState),

  own: query('session')
    .input(noInput)
    .output(z.strictObject({ login: text, oneTimeCode: z.boolean(), recoveryCodesLeft: count })),
  changePassword: command('session')
    .input(z.strictObject({ commandId, current: password, password }))
    .output(z.strictObject({})),
  /** A new key, for a telephone to read or for typing; `token` gives it back with its first code. */
  prepareOneTimeCode: query('session')
    .input(noInput)
    .output(z.strictObject({ key: text, modules: z.array(z.array(z.boolean())), token: text })),
  activateOneTimeCode: command('session')
    .input(z.strictObject({ commandId, token: text, code: z.string().min(1).max(50) }))
    .output(z.strictObject({ recoveryCodes: z.array(text) })),
  removeOneTimeCode: command('session').input(z.strictObject({ commandId, password })).output(z.strictObject({})),

  list: query('administration').input(noInput).output(z.array(accountRow)),
  create: command('administration')
    .input(
      accountHolding.extend({
        commandId,
        login: z.string().min(3).max(100),
        password: z.string().min(12).max(200),
      }),
    )
    .output(accountRow),
  /** What one account is for. */
  one: query('administration').input(z.strictObject({ id })).output(heldAccount),
  /** Changes that; `expected` is what the editor had seen. The windows of the account are closed. */
  change: command('administration')
    .input(accountHolding.extend({ commandId, id, expected: seenHolding }))
    .output(z.strictObject({})),
  /** A new temporary password, given once; the code beside it is taken away on request. */
  reset: command('administration')
    .input(z.strictObject({ commandId, id, removeOneTimeCode: z.boolean() }))
    .output(z.strictObject({ login: text, displayName: text, password: text })),
  setClosed: command('administration')
    .input(z.strictObject({ commandId, id, closed: z.boolean() }))
    .output(z.strictObject({})),
  /** The way back after too many wrong passwords, before the quarter of an hour is over. */
  release: command('administration').input(z.strictObject({ commandId, id })).output(z.strictObject({})),

  /** Active intervenants nobody opened an access for. */
  withoutAccess: query('administration')
    .input(noInput)
    .output(z.strictObject({ staff: count, outsiders: count })),
  /** Opens the access of one person, or of the next ones who have none; their first credentials are given this once. */
  openAccesses: command('administration')
    .input(z.strictObject({ commandId, intervenantId: id.nullable(), limit: z.int().min(1).max(50) }))
    .output(z.strictObject({ opened: z.array(firstCredential), left: count })),
  /** Letters with the first credentials of people, to print: what `openAccesses` gave comes back, for nothing keeps it. */
  accessLetters: command('administration')
    .input(
      z.strictObject({
        commandId,
        language: z.enum(['fr', 'en']),
        credentials: z.array(firstCredential).min(1).max(1_000),
      }),
    )
    .output(madeFile),
  /** The rules that stand, and every decision before them, last first. */
  entranceRules: query('administration')
    .input(noInput)
    .output(z.strictObject({ ...entranceRules, version: count, history: z.array(decidedRules) })),
  setEntranceRules: command('administration')
    .input(z.strictObject({ commandId, expectedVersion: count, ...entranceRules }))
    .output(z.strictObject({ version: count })),
}
