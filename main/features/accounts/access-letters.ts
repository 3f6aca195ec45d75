import type { FirstCredential } from '../../../shared/contract/accounts.ts'
import type { MadeFile } from '../../../shared/contract/schemas.ts'
import { fail, type Result } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { type AccessLettersModel, accessLettersName } from '../../files/pdf/access-letters.ts'
import type { Actor, Readable } from '../../store/index.ts'
import { addressLines } from '../address-lines.ts'
import { makeFile } from '../made-file.ts'
import { documentName } from '../person-name.ts'

type Asked = Readonly<{ commandId: string; language: Language; credentials: readonly FirstCredential[] }>

/** The people of the letters in the order of their list; somebody erased since then has no letter. */
async function lettersOf(read: Readable, credentials: Asked['credentials']): Promise<AccessLettersModel['letters']> {
  const people = await read
    .selectFrom('intervenant')
    .select(['id', 'number', 'title', 'firstName', 'lastName', 'address', 'postalCode', 'town'])
    .where(
      'id',
      'in',
      credentials.map(({ intervenantId }) => intervenantId),
    )
    .execute()
  const byId = new Map(people.map((person) => [person.id, person]))
  return credentials.flatMap(({ intervenantId, login, password }) => {
    const person = byId.get(intervenantId)
    if (person === undefined) return []
    const { number } = person
    return [{ name: documentName(person), addressLines: addressLines(person), number, login, password }]
  })
}

/**
 * Letters that give people the first credentials their accesses were opened with, as one tagged PDF to print (F37, F38). The
 * passwords come back from the list the administrator was given once: the office keeps none. Taking the letters out is an
 * entry of the journal; the file is kept nowhere.
 */
export async function accessLetters(services: Services, actor: Actor, asked: Asked): Promise<Result<MadeFile>> {
  const { commandId, language, credentials } = asked
  const read = services.read()
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined) return fail('NOT_FOUND', { reason: 'noOffice' })
  const letters = await lettersOf(read, credentials)
  if (letters.length === 0) return fail('NOT_FOUND', { people: credentials.length })
  const { academyLabel: academy, name, bureau, town, phone, email } = office
  const model: AccessLettersModel = {
    language,
    issueDate: services.ports.clock.today(),
    office: { academy, name, bureau, addressLines: addressLines(office), town, phone, email },
    letters,
  }
  const { resourcesFolder } = services.ports
  const bytes = await services.threads.run('renderAccessLetters', { resourcesFolder, model })
  if (!bytes.ok) return bytes
  const facts = { people: letters.length, numbers: letters.map(({ number }) => number).join(' ') }
  const act = { commandId, kind: 'accounts.accessLetters', facts, touches: ['journal'] as const }
  return services.write(actor, act, async () =>
    makeFile(services, accessLettersName(model), 'application/pdf', bytes.value),
  )
}
