import type { MadeFile } from '../../../shared/contract/schemas.ts'
import type { Result } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { yearFileHead, yearFileName, yearFileRows } from '../../files/yearly-statement-csv.ts'
import type { Actor, Readable } from '../../store/index.ts'
import { groupBy, isOfAcademy, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { makeFile } from '../made-file.ts'
import { nextTurn } from '../next-turn.ts'
import { allPayments, yearOf } from './payments.ts'
import { detailed } from './statement.ts'

type Asked = Readonly<{ commandId: string; year: number; language: Language }>

/** People written before other windows are served again. */
const peopleATime = 50

/** The parts of the file, everybody in the order of their names, and how many people there are. */
async function written(read: Readable, { year, language }: Asked) {
  const payments = (await allPayments(read)).filter((payment) => yearOf(payment) === year)
  const byPerson = groupBy(payments, ({ intervenantId }) => intervenantId)
  const people = await inChunks([...byPerson.keys()], (chunk) =>
    read
      .selectFrom('intervenant')
      .select(['id', 'number', 'lastName', 'firstName', 'category'])
      .where('id', 'in', chunk)
      .execute(),
  )
  const parts = [Buffer.from(yearFileHead(language))]
  const ordered = people.toSorted(
    (one, other) => personName(one).localeCompare(personName(other), 'fr') || (one.number < other.number ? -1 : 1),
  )
  for (const [index, { id, number, category, ...person }] of ordered.entries()) {
    if (index % peopleATime === 0) await nextTurn()
    const payee = { category, isOfAcademy: await isOfAcademy(read, id) }
    const paid = await detailed(read, byPerson.get(id) ?? [], payee)
    parts.push(Buffer.from(yearFileRows({ number, name: personName(person), payments: paid }, language)))
  }
  return { parts, people: people.length }
}

/**
 * What was paid to everybody in a calendar year, for the accounts of the office: one line per line of computation, with the
 * columns of the statement of one person after their number and name. It names everybody with their amounts, so reading it
 * is an act that the journal keeps; the file itself is kept nowhere, the page reads it by its token.
 */
export async function yearFile(services: Services, actor: Actor, asked: Asked): Promise<Result<MadeFile>> {
  const { commandId, year, language } = asked
  const { parts, people } = await written(services.read(), asked)
  const bytes = Buffer.concat(parts)
  const name = yearFileName(year, language)
  const act = { commandId, kind: 'yearlyStatements.yearFile', facts: { year, people, name }, touches: [] as const }
  return services.write(actor, act, async () => makeFile(services, name, 'text/csv', bytes))
}
