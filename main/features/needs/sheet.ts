import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Readable } from '../../store/index.ts'
import { contentOf } from './commands.ts'
import { alignmentOf } from './follow.ts'
import { type KnownNeed, type NeedTable, needTable } from './need-table.ts'

/** One need: what it says, how its number of people is worked out, and what its mission does not follow yet. */
export async function needSheet(services: Services, id: string) {
  const table = await needTable(services)
  const known = table.byId.get(id)
  if (known === undefined) return fail('NOT_FOUND', { needId: id })
  const { need, row, wanted } = known
  const mission = await missionPart(services.read(), table, known)
  return ok({
    id,
    ...contentOf(need),
    paper: row.paper,
    secondPaper: row.secondPaper,
    centre: row.centre,
    origin: need.origin,
    cancelled: need.cancelled === 1,
    version: need.rowVersion,
    row,
    computation: computationOf(table, known),
    roles: wanted.kind === 'seats' ? [...wanted.seats] : [],
    changes: await inWords(services.read(), known),
    ...mission,
  })
}

function computationOf({ book }: NeedTable, { need, wanted }: KnownNeed) {
  if (wanted.kind !== 'seats' || wanted.basis === 'typed') return null
  const rule = book.ruleOf(need)
  return {
    load: rule?.load ?? null,
    loads: wanted.loads,
    reserve: wanted.reserve,
    source: rule?.source ?? null,
  }
}

/** Names instead of the keys of centres and papers; the screen says types in its own language. */
async function inWords(read: Readable, { changes }: KnownNeed) {
  const label = async (field: string, value: string | number | null): Promise<string | null> => {
    if (value === null) return null
    const id = String(value)
    if (field === 'centreId')
      return (await read.selectFrom('school').select('name').where('id', '=', id).executeTakeFirst())?.name ?? id
    if (field === 'paperId' || field === 'secondPaperId')
      return (await read.selectFrom('paper').select('label').where('id', '=', id).executeTakeFirst())?.label ?? id
    return id
  }
  return Promise.all(
    changes.map(async ({ field, before, now }) => ({
      field,
      before: await label(field, before),
      now: await label(field, now),
    })),
  )
}

async function missionPart(read: Readable, { needs }: NeedTable, { need }: KnownNeed) {
  const { missionId } = need
  if (missionId === null) return { assigned: [], effect: null }
  const own = needs.filter((one) => one.need.missionId === missionId)
  const { people, alignment, surplus } = await alignmentOf(read, missionId, own)
  const shown = people.map(({ seatId: _seat, ...person }) => person)
  return {
    assigned: shown,
    effect: {
      added: alignment.add.length,
      removed: alignment.remove.length,
      surplus: surplus.map(({ seatId: _seat, ...person }) => person),
      convoked: people.filter(({ state }) => state === 'convoked').length,
    },
  }
}
