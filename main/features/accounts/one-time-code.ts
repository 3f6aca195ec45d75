import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { recoveryBytes, recoveryCodesFrom, sameRecoveryCode } from '../../domain/accounts/drawn-text.ts'
import { acceptedStep, enrolmentAddress, keyBytes, keyFrom } from '../../domain/accounts/one-time-code.ts'
import { qrModules } from '../../files/pdf/qr-code.ts'
import { type Readable, reading } from '../../store/index.ts'
import { accountOf, provePassword } from './prove.ts'

const touches = ['accounts'] as const

const rowOf = (read: Readable, accountId: string) =>
  read.selectFrom('oneTimeCode').selectAll().where('accountId', '=', accountId).executeTakeFirst()

export const hasOneTimeCode = async (read: Readable, accountId: string): Promise<boolean> =>
  (await rowOf(read, accountId)) !== undefined

const recoveryCodesOf = (services: Services, sealed: string): string[] => JSON.parse(services.vault().open(sealed))

/** What somebody may know of their own access. */
export async function ownAccess(services: Services, session: Session) {
  const account = await accountOf(services, session.accountId)
  if (account === undefined) return fail('NOT_FOUND')
  const row = await rowOf(services.read(), account.id)
  const left = row === undefined ? 0 : recoveryCodesOf(services, row.recoveryCodes).length
  return ok({ login: account.login, oneTimeCode: row !== undefined, recoveryCodesLeft: left })
}

/** Draws a key; nothing is kept before its first code proves that a telephone holds it. */
export async function prepareOneTimeCode(services: Services, session: Session) {
  const account = await accountOf(services, session.accountId)
  if (account === undefined) return fail('NOT_FOUND')
  if (await hasOneTimeCode(services.read(), account.id)) return refuse('accounts.codeActive')
  const key = keyFrom(services.vault().draw(keyBytes))
  const modules = qrModules(enrolmentAddress(key, account.login)) ?? []
  const token = services.vault().seal(JSON.stringify([account.id, key]))
  return ok({ key, token, modules: modules.map((row) => [...row]) })
}

/** The key of a token of this person; null for an altered one or somebody else's. */
function keyIn(services: Services, session: Session, token: string): string | null {
  try {
    const [accountId, key] = JSON.parse(services.vault().open(token)) as readonly [string, string]
    return accountId === session.accountId ? key : null
  } catch {
    return null
  }
}

/** Asks for a code at each sign-in from now on; the recovery codes are given this once. */
export async function activateOneTimeCode(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; token: string; code: string }>,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const key = keyIn(services, session, input.token)
  if (key === null) return fail('BAD_INPUT', { field: 'token' })
  const vault = services.vault()
  const accountId = session.accountId
  const act = {
    commandId: input.commandId,
    kind: 'accounts.activateOneTimeCode',
    subject: { kind: 'account', id: accountId },
    touches,
  }
  const sealed = await services.write(actorOf(session), act, async ({ tx, at }) => {
    const lastStep = acceptedStep(key, input.code, at, null)
    if (lastStep === null) return refuse('accounts.wrongCode')
    if (await hasOneTimeCode(reading(tx), accountId)) return refuse('accounts.codeActive')
    const recoveryCodes = vault.seal(JSON.stringify(recoveryCodesFrom(vault.draw(recoveryBytes))))
    await tx
      .insertInto('oneTimeCode')
      .values({ accountId, key: vault.seal(key), recoveryCodes, lastStep, activatedAt: at })
      .execute()
    return ok({ recoveryCodes })
  })
  return sealed.ok ? ok({ recoveryCodes: recoveryCodesOf(services, sealed.value.recoveryCodes) }) : sealed
}

/** No longer asks for a code, who gives the password. */
export async function removeOneTimeCode(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; password: string }>,
): Promise<Result<Record<string, never>>> {
  const proved = await provePassword(services, await accountOf(services, session.accountId), input.password)
  if (!proved.ok) return proved
  const act = {
    commandId: input.commandId,
    kind: 'accounts.removeOneTimeCode',
    subject: { kind: 'account', id: session.accountId },
    touches,
  }
  return services.write(actorOf(session), act, async ({ tx }) => {
    await tx.deleteFrom('oneTimeCode').where('accountId', '=', session.accountId).execute()
    return ok({})
  })
}

/** Accepts the code of the moment, or a recovery code, each once (F33). */
export function spendCode(services: Services, session: Session, code: string): Promise<Result<null>> {
  const accountId = session.accountId
  const vault = services.vault()
  const act = {
    commandId: services.ports.ids.next(),
    kind: 'accounts.proveCode',
    subject: { kind: 'account', id: accountId },
    touches: [],
  }
  return services.write(actorOf(session), act, async ({ tx, at, note }) => {
    const row = await rowOf(reading(tx), accountId)
    if (row === undefined) return fail('SIGNED_OUT')
    const step = acceptedStep(vault.open(row.key), code, at, row.lastStep)
    const codes = recoveryCodesOf(services, row.recoveryCodes)
    const left = codes.filter((one) => !sameRecoveryCode(code, one))
    if (step === null && left.length === codes.length) return refuse('accounts.wrongCode')
    note({ recovery: step === null, left: left.length })
    const spent = step === null ? { recoveryCodes: vault.seal(JSON.stringify(left)) } : { lastStep: step }
    await tx.updateTable('oneTimeCode').set(spent).where('accountId', '=', accountId).execute()
    return ok(null)
  })
}
