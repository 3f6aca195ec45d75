import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { demonstrationLogins } from './demonstration-logins.ts'

/** What one window should show: the first run, the sign-in, or the application of the person signed in. */
export async function sessionStateOf(services: Services, session: Session | null): Promise<SessionState> {
  const today = services.ports.clock.today()
  const office = await services.read().selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined) return { stage: 'empty', today, office: null, account: null, demonstrationLogins: [] }
  const header = {
    academyCode: office.academyCode,
    academyLabel: office.academyLabel,
    name: office.name,
    schoolYear: office.schoolYear,
    demonstration: office.demonstration === 1,
  }
  // An office without accounts is a demonstration cut off half-way: nobody can sign in, so it is opened again first.
  const opened = await services.read().selectFrom('account').select('id').limit(1).executeTakeFirst()
  if (opened === undefined) return { stage: 'empty', today, office: header, account: null, demonstrationLogins: [] }
  if (session === null) {
    const logins = office.demonstration === 1 ? [...demonstrationLogins] : []
    return { stage: 'signedOut', today, office: header, account: null, demonstrationLogins: logins }
  }
  const account = {
    id: session.accountId,
    displayName: session.displayName,
    intervenantId: session.intervenantId,
    roles: [...session.roles],
    role: session.role,
  }
  return { stage: 'signedIn', today, office: header, account, demonstrationLogins: [] }
}
