import type { FirstCredential } from '../../../shared/contract/accounts.ts'
import type { EntranceRules, FirstPassword } from '../../../shared/model/identifier-rules.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { temporaryPassword, temporaryPasswordBytes } from '../../domain/accounts/drawn-text.ts'
import { firstPasswordOf, freeLogin, proposedLogin } from '../../domain/accounts/identifiers.ts'
import { type Actor, type Readable, reading, type StoredIntervenant, type Writable } from '../../store/index.ts'
import { addAccount, isFree } from './accounts.ts'
import { standingRules } from './entrance-rules.ts'

const waiting = (read: Readable) =>
  read
    .selectFrom('intervenant')
    .where('state', '=', 'active')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account').select('account.id').whereRef('account.intervenantId', '=', 'intervenant.id'))),
    )

const ruleFor = ({ category }: Pick<StoredIntervenant, 'category'>, rules: EntranceRules) =>
  category === 'PUBLIC_AGENT' ? rules.staff : rules.outsiders

/** How many active intervenants have no access yet: agent functions stay closed to them (F43). */
export async function withoutAccess(read: Readable): Promise<{ staff: number; outsiders: number }> {
  const rows = await waiting(read)
    .select(({ fn }) => ['category', fn.countAll<number>().as('people')])
    .groupBy('category')
    .execute()
  const total = (staff: boolean) =>
    rows.reduce((sum, { category, people }) => sum + ((category === 'PUBLIC_AGENT') === staff ? people : 0), 0)
  return { staff: total(true), outsiders: total(false) }
}

type Prepared = Readonly<{ person: StoredIntervenant; kind: FirstPassword; password: string; hash: string }>

/** Passwords are hashed in a thread, before the act that writes them. */
async function prepare(
  services: Services,
  people: readonly StoredIntervenant[],
  rules: EntranceRules,
): Promise<Result<Prepared[]>> {
  const prepared: Prepared[] = []
  for (const person of people) {
    const kind = firstPasswordOf(ruleFor(person, rules), person)
    const drawn = temporaryPassword(services.vault().draw(temporaryPasswordBytes))
    const password = kind === 'temporary' ? drawn : kind === 'number' ? person.number : (person.numen ?? drawn)
    const hash = await services.threads.run('hashPassword', { password })
    if (!hash.ok) return hash
    prepared.push({ person, kind, password, hash: hash.value })
  }
  return ok(prepared)
}

async function freeLoginOf(tx: Writable, person: StoredIntervenant, rules: EntranceRules): Promise<string> {
  const wanted = proposedLogin(ruleFor(person, rules), person)
  const taken = new Set<string>()
  for (;;) {
    const login = freeLogin(wanted, (one) => taken.has(one))
    if (await isFree(tx, login, person.id)) return login
    taken.add(login)
  }
}

/**
 * Opens the access of one intervenant, or of the next ones who have none, by the rules of the office (F34, F36, F37, F38).
 * It gives the role of an intervenant and no other. The password is to be changed at the first sign-in. The answer of the
 * act is kept sealed: a retry gives the same list, and no password lies in clear. A NUMEN is never told: its person knows it.
 */
export async function openAccesses(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; intervenantId: string | null; limit: number }>,
): Promise<Result<{ opened: FirstCredential[]; left: number }>> {
  const read = services.read()
  const { commandId, intervenantId, limit } = input
  const rules = await standingRules(read)
  const people = await waiting(read)
    .selectAll('intervenant')
    .$if(intervenantId !== null, (query) => query.where('intervenant.id', '=', intervenantId ?? ''))
    .orderBy('number')
    .limit(limit)
    .execute()
  const prepared = await prepare(services, people, rules)
  if (!prepared.ok) return prepared
  const vault = services.vault()
  const act = { commandId, kind: 'accounts.openAccesses', touches: ['accounts'] as const }
  const done = await services.write(actor, act, async (context) => {
    const { tx, note } = context
    const opened: FirstCredential[] = []
    for (const { person, kind, password, hash } of prepared.value) {
      const login = await freeLoginOf(tx, person, rules)
      const name = `${person.firstName} ${person.lastName}`
      const account = { login, password, displayName: name, roles: ['intervenant'] as const, schoolId: null }
      const own = { ...account, intervenantId: person.id, mustChangePassword: true }
      const added = await addAccount(context, services.ports.ids.next(), own, hash)
      if (!added.ok) return added
      const told = kind === 'numen' ? null : password
      opened.push({ intervenantId: person.id, number: person.number, name, login, kind, password: told })
    }
    if (opened.length === 0 && intervenantId !== null) return notOpened(reading(tx), intervenantId)
    note({ people: opened.length, numbers: opened.map(({ number }) => number).join(' ') })
    const { staff, outsiders } = await withoutAccess(reading(tx))
    return ok({ sealed: vault.seal(JSON.stringify(opened)), left: staff + outsiders })
  })
  if (!done.ok) return done
  return ok({ opened: JSON.parse(vault.open(done.value.sealed)) as FirstCredential[], left: done.value.left })
}

/** Why nothing was opened for the one person asked for. */
async function notOpened(read: Readable, intervenantId: string): Promise<Result<never>> {
  const account = await read
    .selectFrom('account')
    .select('login')
    .where('intervenantId', '=', intervenantId)
    .executeTakeFirst()
  if (account !== undefined) return refuse('accounts.alreadyOpen', { login: account.login })
  const person = await read.selectFrom('intervenant').select('id').where('id', '=', intervenantId).executeTakeFirst()
  return person === undefined ? fail('NOT_FOUND', { intervenantId }) : refuse('accounts.personSetAside')
}
