import type { CorrespondenceEffect, CorrespondenceLine } from '../../../shared/contract/correspondence.ts'
import type { Services } from '../../boundary/services.ts'
import { type SupportChange, supportChanges } from '../../domain/competences/correspond.ts'
import type { Readable } from '../../store/index.ts'
import { effectivePapers } from '../competences/effective.ts'
import { missingCompetences } from '../competences/generate.ts'
import { practicesOf, thisYear } from '../competences/practices.ts'

const mostRows = 200

type Change = Readonly<{ removes: readonly string[]; adds: readonly CorrespondenceLine[] }>

/** Who would gain and lose the system's support, before anything is written (F145). */
export async function previewChange(services: Services, { removes, adds }: Change): Promise<CorrespondenceEffect> {
  const read = services.read()
  const before = await read.selectFrom('correspondence').selectAll().execute()
  const gone = new Set(removes)
  const after = [...before.filter(({ id }) => !gone.has(id)), ...adds]
  const practices = await practicesOf(read, await thisYear(read, services.ports.clock.today()))
  return effectOf(read, supportChanges(before, after, practices))
}

/** What "Calculer les compétences" would create with the table as it is. */
export async function previewGeneration(services: Services): Promise<CorrespondenceEffect> {
  const read = services.read()
  const lines = await read.selectFrom('correspondence').selectAll().execute()
  const { missing } = await missingCompetences(read, await thisYear(read, services.ports.clock.today()), lines)
  const gained = missing.map(({ intervenantId, paperId }) => ({
    personId: intervenantId,
    paperId,
    change: 'gained' as const,
  }))
  return effectOf(read, gained)
}

async function effectOf(read: Readable, changes: readonly SupportChange[]): Promise<CorrespondenceEffect> {
  const held = await read.selectFrom('competence').select(['intervenantId', 'paperId']).execute()
  const pairs = new Set(held.map(({ intervenantId, paperId }) => `${intervenantId} ${paperId}`))
  const gained = changes.filter(({ change }) => change === 'gained')
  const lost = changes.filter(({ change }) => change === 'lost')
  const effective = lost.length === 0 ? new Map<string, Set<string>>() : await effectivePapers(read)
  const papers = new Map((await papersNamed(read)).map((paper) => [paper.paperId, paper]))
  const people = new Map((await peopleNamed(read)).map((person) => [person.intervenantId, person]))
  const nobody = { intervenantId: '', intervenant: '', number: '', school: '' }
  const nothing = { paperId: '', exam: '', specialty: '', paper: '' }
  const rows = changes
    .map(({ personId, paperId, change }) => ({
      ...(people.get(personId) ?? { ...nobody, intervenantId: personId }),
      ...(papers.get(paperId) ?? { ...nothing, paperId }),
      change,
    }))
    .sort(
      (a, b) => compare(a.intervenant, b.intervenant) || compare(a.number, b.number) || compare(a.paperId, b.paperId),
    )
  return {
    gained: gained.length,
    lost: lost.length,
    people: new Set(changes.map(({ personId }) => personId)).size,
    toCreate: gained.filter(({ personId, paperId }) => !pairs.has(`${personId} ${paperId}`)).length,
    unsupported: lost.filter(({ personId, paperId }) => effective.get(personId)?.has(paperId) === true).length,
    papers: [...Map.groupBy(changes, ({ paperId }) => paperId)].map(([paperId, own]) => ({
      ...(papers.get(paperId) ?? { ...nothing, paperId }),
      gained: own.filter(({ change }) => change === 'gained').length,
      lost: own.filter(({ change }) => change === 'lost').length,
    })),
    rows: rows.slice(0, mostRows),
  }
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const papersNamed = (read: Readable) =>
  read
    .selectFrom('paper')
    .select(['id as paperId', 'examCode as exam', 'specialtyLabel as specialty', 'label as paper'])
    .execute()

async function peopleNamed(read: Readable) {
  const rows = await read
    .selectFrom('intervenant')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenant.id', 'number', 'lastName', 'firstName', 'school.name as school'])
    .execute()
  return rows.map(({ id, number, lastName, firstName, school }) => ({
    intervenantId: id,
    intervenant: `${lastName} ${firstName}`,
    number,
    school: school ?? '',
  }))
}
