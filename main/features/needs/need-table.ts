import type { NeedRow, NeedState } from '../../../shared/contract/needs.ts'
import { fold } from '../../../shared/model/fold.ts'
import type { Services } from '../../boundary/services.ts'
import { peopleIn, type WantedSeats } from '../../domain/missions/load-rules.ts'
import { changesOf, type NeedChange, type SettledNeed } from '../../domain/missions/need-change.ts'
import type { Readable, Store } from '../../store/index.ts'
import { absentNeeds } from './absent.ts'
import { settledOf } from './generate.ts'
import { type LoadBook, loadBook, type StoredNeed } from './load-book.ts'

/** A need with what the list shows of it and what its mission does not follow yet. */
export type KnownNeed = Readonly<{
  need: StoredNeed
  /** The bureau in charge of its exam. */
  bureauId: string | null
  wanted: WantedSeats
  changes: readonly NeedChange[]
  row: NeedRow
  search: string
}>

export type NeedTable = Readonly<{ book: LoadBook; needs: readonly KnownNeed[]; byId: ReadonlyMap<string, KnownNeed> }>

type Kept = Readonly<{ revision: number; table: Promise<NeedTable> }>

const kept = new WeakMap<Store, Kept>()

/** Every need of the office as it is, in order of date; worked out once for a revision. */
export async function needTable(services: Services): Promise<NeedTable> {
  const store = services.store()
  const revision = await store.revision()
  const known = kept.get(store)
  if (known?.revision === revision) return known.table
  const table = readTable(services.read())
  kept.set(store, { revision, table })
  return table
}

export async function readTable(read: Readable): Promise<NeedTable> {
  const book = await loadBook(read)
  const rows = await needRows(read)
  const coverage = await coverageOf(read)
  const absent = await absentNeeds(read)
  const needs = rows.map((row): KnownNeed => {
    const { need, bureauId, words } = row
    const wanted = book.wantedBy(need)
    const changes = changesSince(need, wanted)
    const { seats, filled } = coverage.get(need.missionId ?? '') ?? { seats: 0, filled: 0 }
    const shown: NeedRow = {
      id: need.id,
      ...words,
      commission: need.commission,
      date: need.date,
      startTime: need.startTime,
      endTime: need.endTime,
      quantity: need.quantity,
      people: need.people,
      role: need.role,
      wanted: peopleOf(wanted),
      reason: wanted.kind === 'unknown' ? wanted.reason : null,
      basis: wanted.kind === 'seats' ? wanted.basis : null,
      seats,
      filled,
      missionId: need.missionId,
      missionNumber: row.missionNumber,
      origin: need.origin,
      state: stateOf(need, wanted, changes.length > 0, { seats, filled }),
      absent: absent.has(need.sourceKey),
      version: need.rowVersion,
    }
    const said = [...Object.values(words), need.commission, row.uai, String(row.missionNumber ?? '')]
    return { need, bureauId, wanted, changes, row: shown, search: fold(said.filter(Boolean).join(' ')) }
  })
  return { book, needs, byId: new Map(needs.map((one) => [one.need.id, one])) }
}

const peopleOf = (wanted: WantedSeats): number | null => {
  if (wanted.kind === 'seats') return peopleIn(wanted.seats)
  return wanted.kind === 'nobody' ? 0 : null
}

/** What the need says now, as its mission would follow it. */
export const nowOf = (need: StoredNeed, wanted: WantedSeats): SettledNeed =>
  settledOf(need, wanted.kind === 'seats' ? wanted.seats : wanted.kind === 'nobody' ? [] : null)

function changesSince(need: StoredNeed, wanted: WantedSeats): NeedChange[] {
  if (need.missionId === null || need.settled === null) return []
  return changesOf(JSON.parse(need.settled) as SettledNeed, nowOf(need, wanted))
}

function stateOf(
  { missionId }: StoredNeed,
  wanted: WantedSeats,
  changed: boolean,
  { seats, filled }: Readonly<{ seats: number; filled: number }>,
): NeedState {
  if (missionId === null) {
    if (wanted.kind === 'nobody') return 'cancelled'
    return wanted.kind === 'unknown' ? 'unknown' : 'ready'
  }
  if (wanted.kind === 'nobody') return 'withoutCandidates'
  if (changed) return 'changed'
  if (filled < seats) return 'missing'
  return wanted.kind === 'seats' && filled > peopleIn(wanted.seats) ? 'surplus' : 'covered'
}

async function needRows(read: Readable) {
  const rows = await read
    .selectFrom('need')
    .innerJoin('session', 'session.id', 'need.sessionId')
    .innerJoin('paper', 'paper.id', 'need.paperId')
    .leftJoin('paper as second', 'second.id', 'need.secondPaperId')
    .innerJoin('missionType', 'missionType.code', 'need.missionTypeCode')
    .innerJoin('school', 'school.id', 'need.centreId')
    .leftJoin('mission', 'mission.id', 'need.missionId')
    .leftJoin('bureauExam', 'bureauExam.examCode', 'paper.examCode')
    .selectAll('need')
    .select('bureauExam.bureauId')
    .select(['session.year', 'session.month', 'paper.examCode as exam', 'paper.specialtyLabel as specialty'])
    .select(['paper.label as paper', 'second.label as secondPaper', 'missionType.label as missionType'])
    .select('missionType.labelEnglish as missionTypeEnglish')
    .select(['school.name as centre', 'school.town', 'school.uai', 'mission.number as missionNumber'])
    .orderBy('need.date')
    .orderBy('need.startTime')
    .orderBy('need.sourceKey')
    .execute()
  return rows.map(({ year, month, exam, specialty, paper, secondPaper, missionType, centre, town, ...row }) => {
    const { uai, missionNumber, missionTypeEnglish, bureauId, ...need } = row
    const session = `${String(month).padStart(2, '0')}/${year}`
    const words = { session, exam, specialty, paper, secondPaper, missionType, missionTypeEnglish, centre, town }
    return { need, bureauId, words, uai, missionNumber }
  })
}

/** Seats of each mission and how many are filled. */
async function coverageOf(read: Readable) {
  const rows = await read
    .selectFrom('seat')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select('seat.missionId')
    .select((e) => [e.fn.countAll<number>().as('seats'), e.fn.count<number>('assignment.id').as('filled')])
    .groupBy('seat.missionId')
    .execute()
  return new Map(rows.map(({ missionId, seats, filled }) => [missionId, { seats, filled }]))
}
