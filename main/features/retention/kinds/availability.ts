import { type Keeper, listed } from '../keeper.ts'

const prefixed = (prefix: string, only: readonly string[] | null): readonly string[] | null =>
  only?.flatMap((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : [])) ?? null

const [away, hindered] = ['unavailability ', 'impediment ']

/** When people could not come and why, which may touch on health: counted from the last day. */
export const availability: Keeper = {
  candidates: async (_services, read, only) => {
    const absences = prefixed(away, only)
    const unavailabilities = await read
      .selectFrom('unavailability')
      .select(['id', 'toDate'])
      .$if(absences !== null, (query) => query.where('id', 'in', listed(absences ?? [])))
      .execute()
    const reports = prefixed(hindered, only)
    const impediments = await read
      .selectFrom('impediment')
      .select(['id', 'toDate', 'state'])
      .where((e) => e.or([e('explanation', '<>', ''), e('answer', '<>', '')]))
      .$if(reports !== null, (query) => query.where('id', 'in', listed(reports ?? [])))
      .execute()
    return [
      ...unavailabilities.map(({ id, toDate }) => ({ id: away + id, start: toDate, kept: null })),
      ...impediments.map(({ id, toDate, state }) => ({
        id: hindered + id,
        start: toDate,
        kept: state === 'open' ? ('open' as const) : null,
      })),
    ]
  },
  erase: async ({ tx }, ids) => {
    await tx
      .deleteFrom('unavailability')
      .where('id', 'in', listed(prefixed(away, ids) ?? []))
      .execute()
    await tx
      .updateTable('impediment')
      .set({ explanation: '', answer: '' })
      .where('id', 'in', listed(prefixed(hindered, ids) ?? []))
      .execute()
  },
}
