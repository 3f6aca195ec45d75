import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { isEffective } from '../../domain/competences/effective.ts'
import {
  isUnchanged,
  progressOf,
  type SchoolWord,
  schoolWord,
  teacherState,
} from '../../domain/school-staff/validation.ts'
import { type Readable, reading } from '../../store/index.ts'
import { statementsOf, type Word } from '../competences/effective.ts'
import { stateCompetences } from '../competences/state.ts'
import { type OwnStaff, ownStaff, requireOwn, type StaffMember } from '../own-staff.ts'

type Held = Readonly<{ id: string; exam: string; specialty: string; paper: string; statements: readonly Word[] }>
type Teacher = Readonly<{ member: StaffMember; held: readonly Held[]; words: readonly SchoolWord[] }>

/** The people of the school with their competences on which somebody has a standing word, by name, exam and paper. */
async function teachersOf(read: Readable, { school, staff }: OwnStaff, only?: string): Promise<Teacher[]> {
  const members = [...staff.values()].filter(({ id, state }) => (only === undefined ? state === 'active' : id === only))
  if (members.length === 0) return []
  const rows = await read
    .selectFrom('competence')
    .innerJoin('paper', 'paper.id', 'competence.paperId')
    .select(['competence.id', 'intervenantId', 'examCode as exam', 'specialtyLabel as specialty'])
    .select('paper.label as paper')
    .where(
      'intervenantId',
      'in',
      members.map(({ id }) => id),
    )
    .orderBy('examCode')
    .orderBy('specialtyLabel')
    .orderBy('paper.label')
    .execute()
  const statements = await statementsOf(
    read,
    rows.map(({ id }) => id),
  )
  const byPerson = Map.groupBy(rows, ({ intervenantId }) => intervenantId)
  return members.map((member) => {
    const held = (byPerson.get(member.id) ?? [])
      .map(({ intervenantId: _, ...row }) => ({ ...row, statements: statements.get(row.id) ?? [] }))
      .filter((row) => row.statements.length > 0)
    return { member, held, words: held.map((row) => schoolWord(row.statements, school.uai)) }
  })
}

export const progressIn = async (read: Readable, own: OwnStaff) => progressOf(await teachersOf(read, own))

const unchangedAmong = ({ school }: OwnStaff, teachers: readonly Teacher[]): Teacher[] =>
  teachers.filter(({ held }) =>
    isUnchanged(
      held.map(({ statements }) => statements),
      school.uai,
    ),
  )

const waiting = ({ held, words }: Teacher): string[] =>
  held.filter((_, index) => words[index] === 'toValidate').map(({ id }) => id)

/** Who is left to validate, how far the school is, and what one confirmation could do (ux.md S21). */
export async function listTeachers(services: Services, session: Session) {
  const read = services.read()
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const teachers = await teachersOf(read, own.value)
  const unchanged = unchangedAmong(own.value, teachers)
  return ok({
    progress: progressOf(teachers),
    unchanged: {
      teachers: unchanged.length,
      competences: unchanged.reduce((sum, teacher) => sum + waiting(teacher).length, 0),
    },
    undoable: await lastOwnAct(read, session, own.value, teachers),
    teachers: teachers.map(({ member: { id, lastName, firstName, discipline }, words }) => ({
      id,
      lastName,
      firstName,
      discipline,
      competences: words.length,
      toValidate: words.filter((word) => word === 'toValidate').length,
      state: teacherState(words),
    })),
  })
}

/** The latest act of this very person whose words still stand; null when there is none. */
async function lastOwnAct(
  read: Readable,
  session: Session,
  { school }: OwnStaff,
  teachers: readonly Teacher[],
): Promise<number | null> {
  const acts = new Set(
    teachers.flatMap(({ held }) =>
      held.flatMap(({ statements }) =>
        statements.flatMap(({ author, authorCode, act }) =>
          author === 'school' && authorCode === school.uai && act !== null ? act : [],
        ),
      ),
    ),
  )
  if (acts.size === 0) return null
  const last = await read
    .selectFrom('journal')
    .select('seq')
    .where('seq', 'in', [...acts])
    .where('actorId', '=', session.accountId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.seq ?? null
}

/** The competences of one teacher with who said what of each: a head reads whose word it is (F144). */
export async function teacherCompetences(services: Services, session: Session, id: string) {
  const read = services.read()
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const members = requireOwn(own.value, [id])
  if (!members.ok) return members
  const [teacher] = await teachersOf(read, own.value, id)
  const office = await read.selectFrom('office').select('schoolYear').executeTakeFirst()
  if (teacher === undefined || office === undefined) return fail('NOT_FOUND', { intervenantId: id })
  const { lastName, firstName, discipline } = teacher.member
  return ok({
    id,
    lastName,
    firstName,
    discipline,
    schoolYear: office.schoolYear,
    competences: teacher.held.map(({ statements, ...row }, index) => ({
      ...row,
      effective: isEffective(statements),
      word: teacher.words[index] ?? 'toValidate',
      statements: statements.map(({ author, authorCode, verdict, at, reason }) => ({
        author,
        authorCode,
        own: author === 'school' && authorCode === own.value.school.uai,
        verdict,
        at,
        reason,
      })),
    })),
  })
}

/** Confirms everything that waits of the teachers on whom nobody beside the system has spoken, in one act (F146). */
export function validateUnchanged(
  services: Services,
  session: Session,
  commandId: string,
): Promise<Result<{ act: number; teachers: number; stated: number }>> {
  return services.write(
    actorOf(session),
    { commandId, kind: 'schoolStaff.validateUnchanged', touches: ['schoolStaff', 'competences', 'intervenants'] },
    async (context) => {
      const read = reading(context.tx)
      const own = await ownStaff(services, read, session)
      if (!own.ok) return own
      const unchanged = unchangedAmong(own.value, await teachersOf(read, own.value))
      const competenceIds = unchanged.flatMap(waiting)
      if (competenceIds.length === 0) return ok({ act: context.seq, teachers: 0, stated: 0 })
      const stated = await stateCompetences(context, services, session, {
        competenceIds,
        verdict: 'confirmed',
        reason: '',
      })
      if (!stated.ok) return stated
      context.note({ teachers: unchanged.length })
      return ok({ act: context.seq, teachers: unchanged.length, stated: stated.value.stated })
    },
  )
}
