import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'
import { subjectLabels } from './subjects.ts'

type Row = {
  seq: number
  at: string
  actor: string
  role: string
  method: string
  subjectKind: string | null
  subjectId: string | null
}

const columns = { seq: 'seq', at: 'at', actor: 'actorName', role: 'actorRole', method: 'method' } as const

/** A window of who looked at what, newest first. The keyword filter looks at the person and at the object. */
export async function listConsultations(services: Services, input: PageInput) {
  const read = services.read()
  // A consultation is no act: it leaves the revision, by which orders are kept, as it was.
  const last = await read.selectFrom('consultation').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return services.listings.page<Row & { subjectLabel: string }>(
    {
      name: `consultations ${last?.seq ?? 0}`,
      idOf: ({ seq }) => String(seq),
      ids: async ({ filter, sort }) => {
        const order = orderOf(columns, sort, 'seq')
        let rows = read.selectFrom('consultation').select('seq')
        for (const like of likePatterns(filter))
          rows = rows.where((e) =>
            e.or([
              e(e.fn<string>('folded', ['actorName']), 'like', like),
              e('subjectId', 'in', e.selectFrom('intervenant').select('id').where('search', 'like', like)),
            ]),
          )
        const found = await rows
          .orderBy(order.column, sort === null ? 'desc' : order.direction)
          .orderBy('seq', 'desc')
          .execute()
        return found.map(({ seq }) => String(seq))
      },
      rows: async (ids) => {
        const rows = await read
          .selectFrom('consultation')
          .select(['seq', 'at', 'actorName as actor', 'actorRole as role', 'method', 'subjectKind', 'subjectId'])
          .where('seq', 'in', ids.map(Number))
          .execute()
        const label = await subjectLabels(read, rows)
        return rows.map((row) => ({ ...row, subjectLabel: label(row) }))
      },
    },
    input,
  )
}
