import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { hasOneTimeCode, proveAccount, proveAccountCode } from '../accounts/index.ts'
import { sessionFor } from '../accounts/session-of.ts'

/** Who may look after a kiosk and take it away: the office, and whoever runs the centre. */
const staff: readonly Role[] = ['administrator', 'manager', 'centreHead']

/** Minutes a member of the staff stays known without giving their password again. */
const knownMinutes = 10

type Step = 'code' | 'menu'

/** Sealed with the key of the data folder, good in one window for a while: nobody is signed in at the kiosk by it. */
function tokenFor(services: Services, clientId: string, accountId: string, step: Step): string {
  const until = new Date(Date.parse(services.ports.clock.now()) + knownMinutes * 60_000).toISOString()
  return services.vault().seal(JSON.stringify([clientId, accountId, step, until]))
}

/** The account of a token of this window and step; null for an altered, foreign or old one. */
function accountIn(services: Services, clientId: string, token: string, wanted: Step): string | null {
  try {
    const [client, accountId, step, until] = JSON.parse(services.vault().open(token)) as readonly string[]
    const isGood = client === clientId && step === wanted && (until ?? '') > services.ports.clock.now()
    return isGood ? (accountId ?? null) : null
  } catch {
    return null
  }
}

/**
 * The way in for the staff is an account, never a gesture held for long (EN 301 549 5.9). Wrong passwords are counted as at
 * the sign-in; whoever has one-time codes gives one too.
 */
export async function recogniseStaff(
  services: Services,
  clientId: string,
  input: Readonly<{ login: string; password: string }>,
): Promise<Result<{ token: string; step: Step }>> {
  const proved = await proveAccount(services, input)
  if (!proved.ok) return proved
  const { accountId, roles } = proved.value
  if (!roles.some((role) => staff.includes(role))) return fail('NOT_ALLOWED')
  const step = (await hasOneTimeCode(services.read(), accountId)) ? 'code' : 'menu'
  return ok({ token: tokenFor(services, clientId, accountId, step), step })
}

/** The second step of an account that has one-time codes; wrong ones count as wrong passwords do. */
export async function recogniseStaffByCode(
  services: Services,
  clientId: string,
  { token, code }: Readonly<{ token: string; code: string }>,
): Promise<Result<{ token: string }>> {
  const accountId = accountIn(services, clientId, token, 'code')
  if (accountId === null) return refuse('kiosk.staffGone')
  const proved = await proveAccountCode(services, accountId, code)
  return proved.ok ? ok({ token: tokenFor(services, clientId, accountId, 'menu') }) : proved
}

/** Who of the staff is at the kiosk, by the token of their menu. */
export async function staffAt(services: Services, clientId: string, token: string): Promise<Result<Session>> {
  const accountId = accountIn(services, clientId, token, 'menu')
  const session = accountId === null ? null : await sessionFor(services, accountId)
  return session?.ok ? session : refuse('kiosk.staffGone')
}
