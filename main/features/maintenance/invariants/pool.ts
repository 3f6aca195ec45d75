import { type Readable, sql } from '../../../store/index.ts'
import type { Invariant } from '../invariant.ts'

const count = async (rows: Promise<readonly unknown[]>): Promise<number> => (await rows).length

/** Geography is reckoned from the school of work: a person has one principal posting (services.md 1.6). */
const onePrincipalPosting: Invariant = {
  name: 'onePrincipalPosting',
  check: async (read: Readable) => {
    const principals = read.selectFrom('posting').select('intervenantId').where('kind', '=', 'principal')
    const twice = principals.groupBy('intervenantId').having((e) => e(e.fn.countAll<number>(), '>', 1))
    return { checked: await count(principals.execute()), broken: await count(twice.execute()) }
  },
}

/** What a source is held to have said comes from an import that stands. */
const sourcesComeFromImports: Invariant = {
  name: 'sourcesComeFromImports',
  check: async (read: Readable) => {
    const said = await read
      .selectFrom('sourceRow')
      .leftJoin('import', 'import.id', 'sourceRow.importId')
      .select((e) => [
        e.fn.countAll<number>().as('checked'),
        e.fn.sum<number>(sql<number>`import.state IS NOT 'applied'`).as('broken'),
      ])
      .executeTakeFirst()
    return { checked: Number(said?.checked ?? 0), broken: Number(said?.broken ?? 0) }
  },
}

const erased = sql<number>`EXISTS (
  SELECT 1 FROM assignment a JOIN erasure e ON (e.kind = 'people' AND e.subjectId = a.intervenantId)
    OR (e.kind = 'convocations' AND e.subjectId IN (SELECT v.id FROM convocation v WHERE v.assignmentId = a.id))
  WHERE a.id = forcedException.assignmentId)`

/** Nobody sits against a rule without a written reason, as long as no purge erased what was said of the convocation. */
const exceptionsHaveReasons: Invariant = {
  name: 'exceptionsHaveReasons',
  check: async (read: Readable) => {
    const rows = await read
      .selectFrom('forcedException')
      .select(['reason', erased.as('erased')])
      .execute()
    const without = rows.filter((row) => row.reason.trim() === '' && row.erased === 0)
    return { checked: rows.length, broken: without.length }
  },
}

export const poolInvariants: readonly Invariant[] = [onePrincipalPosting, sourcesComeFromImports, exceptionsHaveReasons]
