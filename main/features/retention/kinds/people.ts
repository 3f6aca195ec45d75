import type { WorkContext } from '../../../store/index.ts'
import { eraseWords, sql } from '../../../store/index.ts'
import { heldBy } from '../claim-standings.ts'
import { eraseExceptions, eraseServiceNotes } from '../erase-notes.ts'
import { erasedIds, type Keeper, listed } from '../keeper.ts'

/** Rows that are about one person only, and go with their name. */
const ownTables = [
  'posting',
  'teaching',
  'unavailability',
  'wish',
  'conflictOfInterest',
  'onCall',
  'substitute',
] as const

/** What is kept of people under rules of their own: a name is erased after it, never before. */
const left = sql<number>`(
  EXISTS (SELECT 1 FROM payFile f WHERE f.intervenantId = intervenant.id)
  OR EXISTS (SELECT 1 FROM document d JOIN documentContent c ON c.documentId = d.id WHERE d.intervenantId = intervenant.id)
  OR EXISTS (SELECT 1 FROM convocation v WHERE v.intervenantId = intervenant.id AND v.content IS NOT NULL)
  OR EXISTS (SELECT 1 FROM claim c WHERE c.intervenantId = intervenant.id
    AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.kind IN ('claims', 'unsentClaims') AND e.subjectId = c.id)))`

/** What sources said last of these people, whose rows begin with the identifier they came by. */
async function forgetSources({ tx }: WorkContext, ids: readonly string[]): Promise<void> {
  const people = await tx
    .selectFrom('intervenant')
    .select(['originKey', 'numen', 'eppNumber'])
    .where('id', 'in', listed(ids))
    .execute()
  const keys = people.flatMap(({ originKey, numen, eppNumber }) => [originKey, numen, eppNumber].filter((key) => key))
  await tx
    .deleteFrom('sourceRow')
    .where(sql<string>`substr(rowKey, 1, instr(rowKey || '|', '|') - 1)`, 'in', listed(keys.map(String)))
    .execute()
}

async function forgetCompetences({ tx }: WorkContext, ids: readonly string[]): Promise<void> {
  const competences = sql<string>`(SELECT id FROM competence WHERE intervenantId IN ${listed(ids)})`
  await tx.deleteFrom('competenceStatement').where('competenceId', 'in', competences).execute()
  await tx.deleteFrom('competence').where('intervenantId', 'in', listed(ids)).execute()
}

/** The access is closed and says a number; the acts signed with it stay in the journal. */
async function closeAccesses({ tx }: WorkContext, ids: readonly string[]): Promise<void> {
  const accounts = await tx
    .updateTable('account')
    .set((e) => ({ login: e.ref('id'), displayName: e.ref('id'), passwordHash: '', disabled: 1 }))
    .where('intervenantId', 'in', listed(ids))
    .returning('id')
    .execute()
  await tx
    .deleteFrom('oneTimeCode')
    .where('accountId', 'in', listed(accounts.map(({ id }) => id)))
    .execute()
}

/**
 * Who somebody was: archived people without a mission since. Their number stays with the missions and amounts it stands
 * for, so that counts and accounts of past years hold; everything by which a person is known goes.
 */
export const people: Keeper = {
  candidates: async (services, read, only) => {
    const today = services.ports.clock.today()
    const gone = await erasedIds(read, 'people')
    const rows = await read
      .selectFrom('intervenant')
      .innerJoin('assignment', 'assignment.intervenantId', 'intervenant.id')
      .innerJoin('mission', 'mission.id', 'assignment.missionId')
      .select([
        'intervenant.id',
        'intervenant.state',
        (e) => e.fn.max('mission.lastDate').as('lastDate'),
        left.as('left'),
      ])
      .$if(only !== null, (query) => query.where('intervenant.id', 'in', listed(only ?? [])))
      .groupBy('intervenant.id')
      .execute()
    const unsettled = await heldBy(read, 'intervenantId', only)
    return rows
      .filter(({ id }) => !gone.has(id))
      .map((row) => {
        const ahead = row.lastDate >= today ? 'ahead' : null
        const active = row.state === 'archived' ? null : 'active'
        const other = Number(row.left) === 1 ? 'contentLeft' : null
        return { id: row.id, start: row.lastDate, kept: unsettled.get(row.id) ?? ahead ?? active ?? other }
      })
  },
  erase: async (context, ids) => {
    const { tx } = context
    await forgetSources(context, ids)
    await forgetCompetences(context, ids)
    await closeAccesses(context, ids)
    const assignments = sql<string>`(SELECT id FROM assignment WHERE intervenantId IN ${listed(ids)})`
    await eraseServiceNotes(context, assignments)
    await eraseExceptions(context, assignments)
    await eraseWords(
      tx,
      sql`(SELECT seq FROM journal WHERE subjectKind = 'intervenant' AND subjectId IN ${listed(ids)})`,
    )
    for (const table of ownTables) await tx.deleteFrom(table).where('intervenantId', 'in', listed(ids)).execute()
    await tx
      .updateTable('impediment')
      .set({ explanation: '', answer: '' })
      .where('intervenantId', 'in', listed(ids))
      .execute()
    await tx.updateTable('serviceReplacement').set({ name: '' }).where('intervenantId', 'in', listed(ids)).execute()
    await tx
      .updateTable('claimHistory')
      .set({ actorName: '' })
      .where('actor', '=', 'intervenant')
      .where('claimId', 'in', sql<string>`(SELECT id FROM claim WHERE intervenantId IN ${listed(ids)})`)
      .execute()
    const unknown = { title: '', firstName: '', birthName: '', birthDate: '', numen: null, eppNumber: null }
    const unreachable = { email: '', phone: '', address: '', postalCode: '', town: '', communeCode: null }
    const untold = { stateReason: null, grade: '', company: '', profession: '', contractEnd: null, vehicleCv: null }
    await tx
      .updateTable('intervenant')
      .set({ ...unknown, ...unreachable, ...untold, reducedMobility: 0, onLeave: 0, partTimePercent: 100, trainee: 0 })
      .set((e) => ({
        lastName: e.ref('number'),
        search: e.ref('number'),
        originKey: e.ref('id'),
        rowVersion: e('rowVersion', '+', 1),
      }))
      .where('id', 'in', listed(ids))
      .execute()
  },
}
