import type { ExternalRow } from '../../../files/feeds/people.ts'
import { type Importer, type Target, wholeFeed } from '../importer.ts'
import { idsFor, knownIntervenants, knownPapers, townsOf } from '../known.ts'
import { newcomer } from './newcomer.ts'

type Lookup = Readonly<{
  papers: ReadonlySet<string>
  towns: Awaited<ReturnType<typeof townsOf>>
  idOf(number: string): string
  nextId(): string
  at: string
}>

/** A competence the office holds somebody to have: its own word, from the day of the import. */
function competenceTarget(lookup: Lookup, intervenantId: string, paper: string): Target {
  const id = lookup.nextId()
  const statement = { author: 'manager', authorCode: 'DEC', verdict: 'confirmed', reason: '', at: lookup.at }
  return {
    table: 'competence',
    key: { intervenantId, paperId: paper },
    columns: {},
    fresh: () => ({ id }),
    children: [
      { table: 'competenceStatement', key: { competenceId: id, position: 1 }, columns: {}, fresh: () => statement },
    ],
  }
}

/** Professionals, retired agents and anybody who is in no staff file, with what the office holds them competent for. */
export const externalsImporter: Importer<ExternalRow, Lookup> = {
  feed: 'externals',
  scopeOf: wholeFeed,
  lookup: async (read, rows, { ids, clock }) => ({
    papers: await knownPapers(
      read,
      rows.flatMap(({ competences }) => competences),
    ),
    towns: await townsOf(
      read,
      rows.map(({ homeCommune }) => homeCommune),
    ),
    idOf: idsFor(
      await knownIntervenants(
        read,
        rows.map(({ intervenant }) => intervenant),
      ),
      ids.next,
    ),
    nextId: ids.next,
    at: clock.now(),
  }),
  refers: ({ papers }, { competences }) => {
    const unknown = competences.find((paper) => !papers.has(paper))
    return unknown === undefined ? null : { column: 'competences', value: unknown, rule: 'unknownPaper' }
  },
  targets: (lookup, rows) =>
    rows.flatMap(({ values }): Target[] => {
      const id = lookup.idOf(values.intervenant)
      const town = lookup.towns.get(values.homeCommune)
      const person: Target = {
        table: 'intervenant',
        key: { id },
        columns: {
          title: values.title,
          lastName: values.lastName,
          firstName: values.firstName,
          birthDate: values.birthDate,
          email: values.email ?? '',
          address: values.address ?? '',
          postalCode: values.postalCode ?? town?.postalCode ?? '',
          town: values.town ?? town?.name ?? '',
          communeCode: values.homeCommune,
          category: values.category === 'retired' ? 'RETIRED' : 'EXTERNAL',
          profession: values.profession ?? '',
          company: values.employer ?? '',
        },
        fresh: () => ({
          ...newcomer,
          number: values.intervenant,
          numen: null,
          eppNumber: null,
          origin: 'externals',
          originKey: values.intervenant,
          birthName: '',
          phone: '',
          staffCategory: '',
          grade: '',
          partTimePercent: 100,
          trainee: 0,
          onLeave: 0,
          contractEnd: null,
        }),
      }
      return [person, ...values.competences.map((paper) => competenceTarget(lookup, id, paper))]
    }),
}
