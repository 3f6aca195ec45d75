import type { PastedPreview } from '../../../shared/contract/needs.ts'
import { fold } from '../../../shared/model/fold.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type PastedColumn, type PastedRow, pastedRows } from '../../domain/missions/pasted-needs.ts'
import { type Actor, insertMany, type Readable, reading } from '../../store/index.ts'
import { keepAct, touches } from './act.ts'
import { type Done, localNeed, type NeedContent } from './commands.ts'

type Fault = PastedPreview['rows'][number]['faults'][number]
type Found = Readonly<{ row: PastedRow; faults: readonly Fault[]; content: NeedContent | null }>

/** Rows pasted at once: a session of a large centre and more. */
const most = 2_000

/** What pasted rows would write, with what is wrong in each cell; nothing is written. */
export async function previewPaste(read: Readable, text: string): Promise<PastedPreview> {
  const found = await resolve(read, text)
  return {
    good: found.filter(({ content }) => content !== null).length,
    rows: found.map(({ row, faults }) => ({ line: row.line, cells: row.cells, faults: [...faults] })),
  }
}

/** Writes the rows without a fault; the others stay with the person who pasted them. */
export function pasteNeeds(
  services: Services,
  actor: Actor,
  { commandId, text }: Readonly<{ commandId: string; text: string }>,
): Promise<Result<Done>> {
  return services.write(actor, { commandId, kind: 'needs.paste', touches }, async ({ tx, note }) => {
    const found = await resolve(reading(tx), text)
    const contents = found.map(({ content }) => content).filter((content) => content !== null)
    if (contents.length === 0) return refuse('needs.nothingToPaste')
    const made = contents.map((content) => localNeed(services.ports.ids.next(), content))
    await insertMany(tx, 'need', made)
    const needIds = made.map(({ id }) => id)
    await keepAct(tx, commandId, 'needs.paste', { needs: [], missions: [] }, { needIds, missionIds: [] })
    note({ made: made.length, left: found.length - made.length })
    return ok({ act: commandId, done: made.length, left: found.length - made.length })
  })
}

async function resolve(read: Readable, text: string): Promise<Found[]> {
  const names = await knownNames(read)
  return pastedRows(text)
    .slice(0, most)
    .map((row) => {
      const faults: Fault[] = [...row.faults]
      const wrong = (column: PastedColumn, fault: Fault['fault']): null => {
        if (row.cells[column] !== '' || column === 'session') faults.push({ column, fault })
        return null
      }
      const paper = one(names.papers, row.cells.paper, (fault) => wrong('paper', fault))
      const centre = one(names.centres, row.cells.centre, (fault) => wrong('centre', fault))
      const type = row.cells.type === '' ? null : one(names.types, row.cells.type, (fault) => wrong('type', fault))
      const session = paper && names.sessionOf(paper.examCode, row.session)
      if (paper && session === undefined) wrong('session', 'unknown')
      if (faults.length > 0 || paper === null || centre === null || session == null)
        return { row, faults, content: null }
      const content: NeedContent = {
        sessionId: session,
        missionTypeCode: type?.id ?? paper.missionTypeCode,
        paperId: paper.id,
        secondPaperId: null,
        centreId: centre.id,
        commission: row.cells.commission,
        date: row.date,
        startTime: row.startTime,
        endTime: row.endTime,
        quantity: row.quantity,
        people: row.people,
        role: null,
      }
      return { row, faults, content }
    })
}

/** The one thing of that name; several of one name are not guessed among. */
function one<T>(
  byName: ReadonlyMap<string, readonly T[]>,
  name: string,
  wrong: (fault: 'unknown' | 'several') => null,
) {
  const found = byName.get(fold(name)) ?? []
  if (found.length === 1 && found[0] !== undefined) return found[0]
  return wrong(found.length === 0 ? 'unknown' : 'several')
}

/** Papers by key, code or label, centres by UAI or name, types by code or label; the last session of an exam. */
async function knownNames(read: Readable) {
  const papers = await read.selectFrom('paper').select(['id', 'code', 'label', 'examCode', 'missionTypeCode']).execute()
  const schools = await read.selectFrom('school').select(['id', 'uai', 'site', 'name', 'town']).execute()
  const types = await read.selectFrom('missionType').select(['code as id', 'label']).execute()
  const sessions = await read
    .selectFrom('session')
    .selectAll()
    .orderBy('year', 'desc')
    .orderBy('month', 'desc')
    .execute()
  const byName = <T extends { id: string }>(rows: readonly T[], named: (row: T) => readonly string[]) => {
    const known = new Map<string, T[]>()
    for (const row of rows)
      for (const name of new Set([row.id, ...named(row)].map(fold))) known.set(name, [...(known.get(name) ?? []), row])
    return known
  }
  return {
    papers: byName(papers, ({ code, label, examCode }) => [code, label, `${examCode} ${code}`, `${examCode} ${label}`]),
    centres: byName(schools, ({ uai, site, name, town }) => (site === 1 ? [uai, name, `${name} ${town}`] : [])),
    types: byName(types, ({ label }) => [label]),
    sessionOf: (exam: string, month: string): string | undefined =>
      sessions.find(
        (one) =>
          one.examCode === exam && (month === '' || `${one.year}-${String(one.month).padStart(2, '0')}` === month),
      )?.id,
  }
}
