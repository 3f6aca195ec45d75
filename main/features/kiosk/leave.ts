import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { proveAccount } from '../accounts/index.ts'

/** Who may take a kiosk away: the office, and whoever runs the centre. */
const staff: readonly Role[] = ['administrator', 'manager', 'centreHead']

/** Seconds the page has to hear the answer before the program ends. */
const graceMilliseconds = 300

/**
 * Closes the application of a kiosk for its staff: the way out is an account, never a gesture held for long (EN 301 549 5.9).
 * Wrong passwords are counted as at the sign-in; nobody is signed in by it.
 */
export async function leaveKiosk(
  services: Services,
  input: Readonly<{ login: string; password: string }>,
): Promise<Result<null>> {
  const proved = await proveAccount(services, input)
  if (!proved.ok) return proved
  if (!proved.value.roles.some((role) => staff.includes(role))) return fail('NOT_ALLOWED')
  const noted = await services.write(
    actorOf(proved.value),
    {
      commandId: services.ports.ids.next(),
      kind: 'kiosk.leave',
      subject: { kind: 'account', id: proved.value.accountId },
      touches: [],
    },
    async () => ok(null),
  )
  if (!noted.ok) return noted
  setTimeout(() => services.ports.quit?.(), graceMilliseconds)
  return ok(null)
}
