import type { SessionState } from '../../../shared/contract/accounts.ts'
import { usualEntrance } from '../../../shared/model/identifier-rules.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { standingDelegations } from '../../boundary/standing-delegation.ts'
import type { Readable } from '../../store/index.ts'
import { bureausOf } from '../bureaus/index.ts'
import { demonstrationLogins } from './demonstration-logins.ts'
import { standingRules } from './entrance-rules.ts'

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

async function accountOf(read: Readable, session: Session, today: string) {
  const { accountId, displayName, intervenantId, roles, role, delegation } = session
  const standing = await standingDelegations(read, accountId, today).execute()
  const delegations = standing.map((one) => ({ id: one.id, role: one.role, name: one.name, to: one.to }))
  const onBehalfOf = delegation?.name ?? null
  const bureaus = role === 'manager' ? await bureausOf(read, accountId) : []
  return { id: accountId, displayName, intervenantId, roles: [...roles], role, onBehalfOf, bureaus, delegations }
}

/**
 * What one window should show: the first run, the sign-in or what is left of it, or the application of the person signed
 * in, locked or not.
 */
export async function stateOfWindow(services: Services, clientId: string): Promise<SessionState> {
  const { sessions } = services
  const read = services.read()
  const today = services.ports.clock.today()
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  const nobody = { today, account: null, held: null, entriesCloseOn: null, demonstrationLogins: [] }
  if (office === undefined) return { ...nobody, stage: 'empty', office: null, entrance: usualEntrance }
  const header = {
    academyCode: office.academyCode,
    academyLabel: office.academyLabel,
    name: office.name,
    schoolYear: office.schoolYear,
    demonstration: office.demonstration === 1,
  }
  const { staff, outsiders, pointer } = await standingRules(read)
  const common = { ...nobody, office: header, entrance: { staff, outsiders, pointer } }
  // An office without accounts is a demonstration cut off half-way: nobody can sign in, so it is opened again first.
  const opened = await read.selectFrom('account').select('id').limit(1).executeTakeFirst()
  if (opened === undefined) return { ...common, stage: 'empty' }
  const locked = sessions.lockedOf(clientId)
  if (locked !== null) return { ...common, stage: 'locked', account: await accountOf(read, locked, today) }
  const session = sessions.of(clientId)
  if (session !== null) return { ...common, stage: 'signedIn', account: await accountOf(read, session, today) }
  const held = sessions.heldOf(clientId)
  if (held !== null) {
    const { accountId, displayName } = held.session
    const account = await read.selectFrom('account').select('login').where('id', '=', accountId).executeTakeFirst()
    return { ...common, stage: held.step, held: { login: account?.login ?? '', displayName } }
  }
  const logins = office.demonstration === 1 ? [...demonstrationLogins] : []
  const entriesCloseOn = await nextClosing(read, today)
  return { ...common, stage: 'signedOut', entriesCloseOn, demonstrationLogins: logins }
}
