import type { AssignmentSettings } from '../../../shared/model/assignment-settings.ts'
import { statusesOf } from '../../domain/assignment/eligibility/exclusion-rules.ts'
import { limitOf } from '../../domain/assignment/office-settings.ts'
import type { CandidatePerson, HeldAssignment, TimeSpan } from '../../domain/assignment/types.ts'
import { planningState } from '../../domain/intervenants/state-on.ts'
import type { Readable } from '../../store/index.ts'
import { competenceFacts } from '../competences/effective.ts'
import type { PlaceOf } from '../distances/places.ts'
import { uaiOf } from './school-codes.ts'

const wholeDays = (from: string, to: string): TimeSpan => ({ start: `${from}T00:00`, end: `${to}T23:59` })

/** A person of the rules whose fair share is still to be reckoned, and the part of a full working time they owe. */
type KnownPerson = Readonly<{ person: CandidatePerson; workingTime: number }>

/** What the rules know of every intervenant, in order of number; of some of them only when their ids are given. */
export async function candidatePersons(
  read: Readable,
  placeOf: PlaceOf,
  heldBy: (intervenantId: string) => readonly HeldAssignment[],
  office: AssignmentSettings,
  ids: readonly string[] | null,
): Promise<KnownPerson[]> {
  const wanted = ids === null ? null : new Set(ids)
  const people = (await read.selectFrom('intervenant').selectAll().orderBy('number').execute()).filter(
    ({ id }) => wanted === null || wanted.has(id),
  )
  const competences = await competenceFacts(read)
  const unavailabilities = byPerson(await read.selectFrom('unavailability').selectAll().execute())
  const elsewhere = byPerson(
    await read.selectFrom('outsideMission').selectAll().where('state', '=', 'official').execute(),
  )
  const conflicts = byPerson(await read.selectFrom('conflictOfInterest').selectAll().orderBy('id').execute())
  const wishes = byPerson(await read.selectFrom('wish').selectAll().orderBy('id').execute())
  const postings = byPerson(
    await read
      .selectFrom('posting')
      .innerJoin('school', 'school.id', 'posting.schoolId')
      .select(['intervenantId', 'schoolId', 'posting.kind', 'disciplineCode', 'latitude', 'longitude', 'communeCode'])
      .orderBy('posting.kind')
      .orderBy('schoolId')
      .execute(),
  )
  return people.map((person) => {
    const own = postings(person.id)
    const standing = planningState(person)
    const known: CandidatePerson = {
      id: person.id,
      state: standing.state,
      statuses: statusesOf(person),
      disciplines: own.map(({ disciplineCode }) => disciplineCode),
      conflicts: conflicts(person.id).map(({ kind, schoolId, examCode }) => ({
        kind,
        school: schoolId === null ? null : uaiOf(schoolId),
        exam: examCode,
      })),
      wishes: wishes(person.id).map(({ preference, paperId, centreId, missionTypeCode }) => ({
        preference,
        paper: paperId,
        centre: centreId === null ? null : uaiOf(centreId),
        missionType: missionTypeCode,
      })),
      leaves: person.onLeave === 1 ? [{ from: '0000-01-01', to: '9999-12-31' }] : [],
      unavailabilities: [
        ...unavailabilities(person.id).map(({ fromDate, toDate }) => wholeDays(fromDate, toDate)),
        ...elsewhere(person.id).map(({ date, startTime, endTime }) => ({
          start: `${date}T${startTime}`,
          end: `${date}T${endTime}`,
        })),
        ...(standing.setAside === null ? [] : [wholeDays(standing.setAside.from, standing.setAside.to)]),
      ],
      contractEnd: person.contractEnd ?? 'none',
      competences: competences.get(person.id) ?? [],
      levels: null,
      roles: null,
      schools: own.map((posting) => uaiOf(posting.schoolId)),
      location: placeOf(own[0]) ?? placeOf({ communeCode: person.communeCode }),
      held: heldBy(person.id),
      maxLoad: limitOf(office.maxLoad, person.partTimePercent, office),
      maxSeats: limitOf(office.maxSeats, person.partTimePercent, office),
      fairShare: 0,
    }
    return { person: known, workingTime: office.partTimeReduced ? person.partTimePercent / 100 : 1 }
  })
}

/** Rows of one person, by the person. */
function byPerson<Row extends Readonly<{ intervenantId: string }>>(rows: readonly Row[]) {
  const grouped = Map.groupBy(rows, (row) => row.intervenantId)
  return (intervenantId: string): readonly Row[] => grouped.get(intervenantId) ?? []
}
