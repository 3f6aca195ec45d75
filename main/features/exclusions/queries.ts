import type { ExclusionCriteria } from '../../../shared/contract/exclusions.ts'
import { exclusionCovers, exclusionNames, statusesOf } from '../../domain/assignment/eligibility/exclusion-rules.ts'
import type { Readable } from '../../store/index.ts'

/** How many names and seats the effect of a rule shows. */
const shown = 200

/** Every exclusion, with how many active people it names today. */
export async function listExclusions(read: Readable) {
  const rows = await read
    .selectFrom('exclusion')
    .leftJoin('discipline', 'discipline.code', 'exclusion.disciplineCode')
    .leftJoin('exam', 'exam.code', 'exclusion.examCode')
    .select(['exclusion.id', 'status', 'disciplineCode', 'examCode', 'reason', 'active', 'rowVersion as version'])
    .select((e) => [
      e.fn.coalesce('discipline.label', e.val('')).as('disciplineLabel'),
      e.fn.coalesce('exam.label', e.val('')).as('examLabel'),
    ])
    .orderBy('exclusion.id')
    .execute()
  const people = await activePeople(read)
  return rows.map((row) => ({ ...row, active: row.active === 1, people: named(people, row).length }))
}

/** Whom a rule would leave out, and the seats they already hold that it would have refused them. */
export async function exclusionEffect(read: Readable, criteria: ExclusionCriteria) {
  const people = named(await activePeople(read), criteria)
  const ids = new Set(people.map(({ id }) => id))
  const taken = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .select(['assignment.id as assignmentId', 'intervenantId', 'mission.id as missionId'])
    .select(['mission.number as missionNumber', 'paper.examCode as exam', 'mission.firstDate'])
    .where('assignment.state', '<>', 'withdrawn')
    .orderBy('mission.firstDate', 'desc')
    .orderBy('mission.number')
    .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const held = taken.filter(
    ({ intervenantId, exam }) => ids.has(intervenantId) && exclusionCovers({ exam: criteria.examCode }, exam),
  )
  return {
    people: people.length,
    names: people.slice(0, shown).map(({ id, name, number, school }) => ({ id, name, number, school })),
    seats: held.length,
    held: held
      .slice(0, shown)
      .map(({ intervenantId, ...seat }) => ({ ...seat, intervenant: names.get(intervenantId) ?? '' })),
  }
}

/** What the criteria of a rule are chosen among. */
export async function exclusionChoices(read: Readable) {
  return {
    disciplines: await read.selectFrom('discipline').select(['code', 'label']).orderBy('label').execute(),
    exams: await read.selectFrom('exam').select(['code', 'label']).orderBy('label').execute(),
  }
}

type ActivePerson = Awaited<ReturnType<typeof activePeople>>[number]

const named = (people: readonly ActivePerson[], { status, disciplineCode }: ExclusionCriteria): ActivePerson[] =>
  people.filter((person) => exclusionNames({ status, discipline: disciplineCode }, person))

async function activePeople(read: Readable) {
  const people = await read
    .selectFrom('intervenant')
    .select(['id', 'lastName', 'firstName', 'number', 'trainee', 'onLeave', 'partTimePercent', 'contractEnd'])
    .select('category')
    .where('state', '=', 'active')
    .orderBy('lastName')
    .orderBy('firstName')
    .orderBy('id')
    .execute()
  const postings = Map.groupBy(
    await read
      .selectFrom('posting')
      .innerJoin('school', 'school.id', 'posting.schoolId')
      .select(['intervenantId', 'disciplineCode', 'school.name'])
      .orderBy('posting.kind')
      .execute(),
    (posting) => posting.intervenantId,
  )
  return people.map((person) => {
    const own = postings.get(person.id) ?? []
    return {
      id: person.id,
      name: `${person.lastName} ${person.firstName}`,
      number: person.number,
      school: own[0]?.name ?? '',
      statuses: statusesOf(person),
      disciplines: own.map(({ disciplineCode }) => disciplineCode),
    }
  })
}
