import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Readable } from '../../store/index.ts'
import { demonstrationLogins } from './demonstration-logins.ts'

/** The closing that comes next among the sessions still open: the one the sign-in page announces (F30). */
async function nextClosing(read: Readable, today: string): Promise<string | null> {
  const next = await read
    .selectFrom('session')
    .select('closingDate')
    .where('state', '=', 'open')
    .where('closingDate', '>=', today)
    .orderBy('closingDate')
    .limit(1)
    .executeTakeFirst()
  return next?.closingDate ?? null
}

/** What one window should show: the first run, the sign-in, or the application of the person signed in, locked or not. */
export async function sessionStateOf(
  services: Services,
  session: Session | null,
  isLocked = false,
): Promise<SessionState> {
  const today = services.ports.clock.today()
  const office = await services.read().selectFrom('office').selectAll().executeTakeFirst()
  const nobody = { today, account: null, entriesCloseOn: null, demonstrationLogins: [] }
  if (office === undefined) return { ...nobody, stage: 'empty', office: null }
  const header = {
    academyCode: office.academyCode,
    academyLabel: office.academyLabel,
    name: office.name,
    schoolYear: office.schoolYear,
    demonstration: office.demonstration === 1,
  }
  // An office without accounts is a demonstration cut off half-way: nobody can sign in, so it is opened again first.
  const opened = await services.read().selectFrom('account').select('id').limit(1).executeTakeFirst()
  if (opened === undefined) return { ...nobody, stage: 'empty', office: header }
  if (session === null) {
    const logins = office.demonstration === 1 ? [...demonstrationLogins] : []
    const entriesCloseOn = await nextClosing(services.read(), today)
    return { ...nobody, stage: 'signedOut', office: header, entriesCloseOn, demonstrationLogins: logins }
  }
  const account = {
    id: session.accountId,
    displayName: session.displayName,
    intervenantId: session.intervenantId,
    roles: [...session.roles],
    role: session.role,
  }
  return { ...nobody, stage: isLocked ? 'locked' : 'signedIn', office: header, account }
}
