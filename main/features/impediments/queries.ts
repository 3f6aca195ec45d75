import type { Readable } from '../../store/index.ts'

/** What convoked people signalled and nobody answered yet, oldest first (ux.md S4, pains-and-peers.md pain 12). */
export async function openImpediments(read: Readable) {
  return read
    .selectFrom('impediment')
    .innerJoin('assignment', 'assignment.id', 'impediment.assignmentId')
    .select(['impediment.id', 'assignmentId', 'missionId', 'seatId', 'impediment.intervenantId', 'kind'])
    .select(['fromDate', 'toDate', 'impediment.explanation', 'signalledAt', 'impediment.rowVersion as version'])
    .where('impediment.state', '=', 'open')
    .orderBy('signalledAt')
    .orderBy('impediment.id')
    .execute()
}
