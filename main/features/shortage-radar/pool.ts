import { exclusionCovers, exclusionNames, statusesOf } from '../../domain/assignment/eligibility/exclusion-rules.ts'
import { limitOf } from '../../domain/assignment/office-settings.ts'
import type { Place } from '../../domain/distances/estimate-distance.ts'
import { planningState } from '../../domain/intervenants/state-on.ts'
import type { PoolPerson, PoolRules } from '../../domain/shortages/shortages.ts'
import type { Readable } from '../../store/index.ts'
import { officeAssignmentSettings } from '../assignment-settings/office-settings.ts'
import { effectivePapers } from '../competences/effective.ts'
import { distanceFacts } from '../distances/facts.ts'
import { placeFinder } from '../distances/places.ts'
import { activeExclusions } from '../exclusions/active.ts'

const endless = '9999-12-31'

/** Active people who may be called, where they work, what for and how much. */
export async function poolOf(read: Readable): Promise<Readonly<{ people: PoolPerson[]; rules: PoolRules }>> {
  const { settings } = await officeAssignmentSettings(read)
  const papers = await effectivePapers(read)
  const exclusions = await activeExclusions(read)
  const { between } = await distanceFacts(read, settings.roadFactor)
  const placeOf = await placeFinder(read)
  const postings = Map.groupBy(
    await read
      .selectFrom('posting')
      .innerJoin('school', 'school.id', 'posting.schoolId')
      .select(['intervenantId', 'disciplineCode', 'departmentCode', 'communeCode', 'latitude', 'longitude'])
      .orderBy('posting.kind')
      .orderBy('schoolId')
      .execute(),
    ({ intervenantId }) => intervenantId,
  )
  const away = Map.groupBy(
    await read.selectFrom('unavailability').select(['intervenantId', 'fromDate as from', 'toDate as to']).execute(),
    ({ intervenantId }) => intervenantId,
  )
  const homes = new Map(
    (await read.selectFrom('commune').select(['inseeCode', 'departmentCode']).execute()).map((row) => [
      row.inseeCode,
      row.departmentCode,
    ]),
  )
  const centres = new Map(
    (await read.selectFrom('school').select(['id', 'communeCode', 'latitude', 'longitude']).execute()).map((row) => [
      row.id,
      row,
    ]),
  )
  const statuses = new Map<string, ReturnType<typeof statusesOf>>()
  const places = new Map<string, Place | null>()
  const rows = await read.selectFrom('intervenant').selectAll().where('onLeave', '=', 0).orderBy('number').execute()
  const people = rows.flatMap((row): PoolPerson[] => {
    const standing = planningState(row)
    if (standing.state !== 'active') return []
    const own = postings.get(row.id) ?? []
    statuses.set(row.id, statusesOf(row))
    places.set(row.id, placeOf(own[0]) ?? placeOf({ communeCode: row.communeCode }))
    const ended = row.contractEnd === null ? [] : [{ from: row.contractEnd, to: endless }]
    return [
      {
        id: row.id,
        area: own[0]?.departmentCode ?? homes.get(row.communeCode ?? '') ?? '',
        papers: papers.get(row.id) ?? new Set(),
        disciplines: own.map(({ disciplineCode }) => disciplineCode),
        grade: row.grade,
        capacity: limitOf(settings.maxSeats, row.partTimePercent, settings),
        away: [
          ...(away.get(row.id) ?? []).map(({ from, to }) => ({ from, to })),
          ...(standing.setAside === null ? [] : [standing.setAside]),
          ...ended,
        ],
      },
    ]
  })
  const rules: PoolRules = {
    leftOut: ({ id, disciplines }, examCode) =>
      exclusions.some(
        (one) =>
          exclusionCovers(one, examCode) && exclusionNames(one, { statuses: statuses.get(id) ?? [], disciplines }),
      ),
    kilometres: ({ id }, centreId) =>
      between(places.get(id) ?? null, placeOf(centres.get(centreId)))?.kilometres ?? null,
  }
  return { people, rules }
}
