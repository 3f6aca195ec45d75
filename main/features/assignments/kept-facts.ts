import { assignmentConflicts } from './conflicts.ts'
import { planningFacts } from './planning-facts.ts'
import { untilChanged } from './until-changed.ts'

/** The planning facts of the office as it is now, for reads; an act reads its own. */
export const currentFacts = untilChanged((services) => planningFacts(services.read()))

/** The standing assignments of open sessions that break a rule. */
export const currentConflicts = untilChanged(async (services) => {
  const facts = await currentFacts(services)
  const open = { ...facts, groups: facts.groups.filter((group) => group.open) }
  return assignmentConflicts(services.read(), null, open)
})

/** Who each intervenant is to the reader: name, principal school, and the words a search looks at. */
export const peopleNames = untilChanged(async (services) => {
  const rows = await services
    .read()
    .selectFrom('intervenant')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenant.id', 'lastName', 'firstName', 'intervenant.search', 'school.name as school'])
    .execute()
  return new Map(
    rows.map(({ id, lastName, firstName, search, school }) => [
      id,
      { name: `${lastName} ${firstName}`, search, school: school ?? '' },
    ]),
  )
})
