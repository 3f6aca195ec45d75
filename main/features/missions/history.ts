import { type Readable, withWords } from '../../store/index.ts'

const most = 200

/** What happened to a mission, newest first: its own acts, those on its seats, and changes of many missions at once. */
export async function missionHistory(read: Readable, id: string) {
  const rows = await read
    .selectFrom('journal')
    .select(['seq', 'at', 'actorName as actor', 'kind', 'facts'])
    .where((e) =>
      e.or([
        e.and([e('subjectKind', '=', 'mission'), e('subjectId', '=', id)]),
        e.and([
          e('subjectKind', '=', 'assignment'),
          e('subjectId', 'in', e.selectFrom('assignment').select('assignment.id').where('missionId', '=', id)),
        ]),
        e.and([e('kind', 'in', ['missions.changeMany', 'missions.undoMany']), e('facts', 'like', `%${id}%`)]),
      ]),
    )
    .orderBy('seq', 'desc')
    .limit(most)
    .execute()
  return withWords(read, rows)
}
