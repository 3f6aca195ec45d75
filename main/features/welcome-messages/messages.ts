import { messageFindings } from '../../../shared/model/message-findings.ts'
import { linksOf } from '../../../shared/model/message-markup.ts'
import { outsideAddress } from '../../../shared/model/outside-address.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'

type Content = Readonly<{ french: string; english: string; asksReading: boolean }>
type Publishing = Content & Readonly<{ commandId: string; audience: Role; expectedVersion: number }>

const versionsFor = (read: Readable, audience: Role) =>
  read.selectFrom('welcomeMessage').selectAll().where('audience', '=', audience).orderBy('version', 'desc')

/** The message that stands for the role of a session, with when its person said they had read it; null where there is none. */
export async function standingMessage(services: Services, { accountId, role }: Session) {
  const read = services.read()
  const message = await versionsFor(read, role).limit(1).executeTakeFirst()
  if (message === undefined || message.french === '') return null
  const { version, french, english, asksReading, publishedAt } = message
  const reading = await read
    .selectFrom('welcomeReading')
    .select('readAt')
    .where('accountId', '=', accountId)
    .where('audience', '=', role)
    .where('version', '=', version)
    .executeTakeFirst()
  return { version, french, english, asksReading: asksReading === 1, publishedAt, readAt: reading?.readAt ?? null }
}

/** The addresses outside that the standing messages lead to: a window may open them (see `openableAddresses`). */
export async function messageAddresses(read: Readable): Promise<readonly string[]> {
  const messages = await read
    .selectFrom('welcomeMessage as message')
    .select(['french', 'english'])
    .where((e) =>
      e(
        'version',
        '=',
        e
          .selectFrom('welcomeMessage as other')
          .select((latest) => latest.fn.max('other.version').as('latest'))
          .whereRef('other.audience', '=', 'message.audience'),
      ),
    )
    .execute()
  return messages
    .flatMap(({ french, english }) => [...linksOf(french), ...linksOf(english)])
    .map(outsideAddress)
    .flatMap((address) => (address.ok ? [address.value] : []))
}

/** Every version for every role, the latest first, with how many people said they had read it. */
export async function listMessages(services: Services) {
  const rows = await services
    .read()
    .selectFrom('welcomeMessage as message')
    .leftJoin('welcomeReading as read', (join) =>
      join.onRef('read.audience', '=', 'message.audience').onRef('read.version', '=', 'message.version'),
    )
    .selectAll('message')
    .select((e) => e.fn.count<number>('read.accountId').as('readings'))
    .groupBy(['message.audience', 'message.version'])
    .orderBy('message.audience')
    .orderBy('message.version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, asksReading: row.asksReading === 1 }))
}

/** Refuses a text that somebody could not read, naming the first thing to mend. */
function requireReadable({ french, english }: Content): Result<null> {
  if (french === '' && english !== '') return refuse('welcomeMessages.frenchNeeded')
  for (const [language, text] of Object.entries({ french, english })) {
    const findings = messageFindings(text)
    const [first] = findings
    if (first !== undefined)
      return refuse('welcomeMessages.unreadable', { language, count: findings.length, line: first.line })
  }
  return ok(null)
}

/**
 * Publishes what the people of one role find on their home screen from now on (F113); an empty text takes the message away.
 * Versions stay as they were. Refused (RULE): `welcomeMessages.frenchNeeded`, `welcomeMessages.unreadable` (facts: language,
 * count, line), `welcomeMessages.unchanged`.
 */
export async function publishMessage(
  services: Services,
  actor: Actor,
  { commandId, audience, expectedVersion, ...typed }: Publishing,
): Promise<Result<{ version: number }>> {
  const content = { ...typed, french: typed.french.trim(), english: typed.english.trim() }
  const readable = requireReadable(content)
  if (!readable.ok) return readable
  const version = expectedVersion + 1
  const act = {
    commandId,
    kind: content.french === '' ? 'welcomeMessages.takeAway' : 'welcomeMessages.publish',
    facts: { audience, version },
    touches: ['welcomeMessages'] as const,
  }
  return services.write(actor, act, async ({ tx, at }) => {
    const last = await versionsFor(reading(tx), audience).limit(1).executeTakeFirst()
    if ((last?.version ?? 0) !== expectedVersion) return fail('CONFLICT', { current: last?.version ?? 0 })
    const known = { french: last?.french ?? '', english: last?.english ?? '', asksReading: last?.asksReading === 1 }
    const same = known.french === content.french && known.english === content.english
    if (same && (content.french === '' || known.asksReading === content.asksReading))
      return refuse('welcomeMessages.unchanged', { version: expectedVersion })
    const row = { ...content, asksReading: content.asksReading ? 1 : 0, publishedAt: at, publishedBy: actor.name }
    await tx
      .insertInto('welcomeMessage')
      .values({ audience, version, ...row })
      .execute()
    return ok({ version })
  })
}

/** Keeps that a person read the message that stands; refused (RULE `welcomeMessages.replaced`) for one that no longer does. */
export function acknowledgeMessage(
  services: Services,
  session: Session,
  { commandId, version }: Readonly<{ commandId: string; version: number }>,
): Promise<Result<{ version: number }>> {
  const { accountId, role: audience } = session
  const act = {
    commandId,
    kind: 'welcomeMessages.acknowledge',
    facts: { audience, version },
    touches: ['welcomeMessages'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx, at }) => {
    const last = await versionsFor(reading(tx), audience).limit(1).executeTakeFirst()
    if (last?.version !== version || last.french === '' || last.asksReading === 0)
      return refuse('welcomeMessages.replaced')
    await tx
      .insertInto('welcomeReading')
      .values({ accountId, audience, version, readAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return ok({ version })
  })
}
