import type { Services } from '../../boundary/services.ts'
import { forcedExceptions } from '../assignments/forced-exceptions.ts'
import { assignmentsToConvoke, type ToConvoke } from './select.ts'

/** What a control finds; none of these stops the official run, each makes it better. */
const alerts: readonly Readonly<{ rule: string; concerns(row: ToConvoke): boolean }>[] = [
  { rule: 'noEmail', concerns: ({ email }) => email === '' },
  { rule: 'noAddress', concerns: ({ address, town }) => address === '' || town === '' },
  { rule: 'noCentreAddress', concerns: ({ centreAddress }) => centreAddress === '' },
]

const namesShown = 20

/** The control edition: who would be convoked and what is missing; changes nothing (services.md 1.2). */
export async function controlConvocations(services: Services) {
  const rows = await assignmentsToConvoke(services.read())
  const forced = await forcedNames(services, new Set(rows.map((row) => row.assignmentId)))
  return {
    assignments: rows.length,
    intervenants: new Set(rows.map((row) => row.intervenantId)).size,
    alerts: [
      ...(forced.length === 0
        ? []
        : [{ rule: 'forcedException', people: forced.length, names: forced.slice(0, namesShown) }]),
      ...alerts.flatMap(({ rule, concerns }) => {
        const names = new Set(rows.filter(concerns).map((row) => `${row.lastName} ${row.firstName}`))
        return names.size === 0 ? [] : [{ rule, people: names.size, names: [...names].slice(0, namesShown) }]
      }),
    ],
  }
}

/** Whom a rule left out and who was forced all the same, with who forced them (pains-and-peers.md, pain 7). */
async function forcedNames(services: Services, toConvoke: ReadonlySet<string>): Promise<string[]> {
  const exceptions = await forcedExceptions(services.read())
  const names = exceptions
    .filter(({ assignmentId }) => toConvoke.has(assignmentId))
    .map(({ intervenant, author }) => `${intervenant} (${author})`)
  return [...new Set(names)]
}
