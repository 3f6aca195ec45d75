import { nothingSupposed, type Shortage, type Supposition, shortages } from '../../domain/shortages/shortages.ts'
import type { Readable } from '../../store/index.ts'
import { demandOf } from './demand.ts'
import { poolOf } from './pool.ts'

type Asked = Readonly<{
  sessionId: string | null
  loadMore: number
  areaKm: number
  borrowedArea: string | null
  paperId: string | null
  discipline: string | null
  grade: string | null
}>

const keyOf = ({ paperId, area }: Shortage): string => `${paperId}|${area}`

/** Every paper of every area with its seats and its people, as they are and as they would be; worst first as they are. */
export async function radarRows(read: Readable, asked: Asked) {
  const { people, rules } = await poolOf(read)
  const demand = await demandOf(read, asked.sessionId, 0)
  const heavier = asked.loadMore === 0 ? demand : await demandOf(read, asked.sessionId, asked.loadMore)
  const { areaKm, borrowedArea, paperId, discipline, grade } = asked
  const what: Supposition = { areaKm, borrowedArea, supposed: { paperId, discipline, grade } }
  const now = shortages(demand.days, people, rules, nothingSupposed)
  const supposed = new Map(shortages(heavier.days, people, rules, what).map((one) => [keyOf(one), one]))
  const papers = new Map(
    (await read.selectFrom('paper').select(['id', 'examCode', 'specialtyLabel', 'label']).execute()).map((row) => [
      row.id,
      row,
    ]),
  )
  const rows = now.map((one) => {
    const paper = papers.get(one.paperId)
    return {
      paperId: one.paperId,
      exam: paper?.examCode ?? '',
      specialty: paper?.specialtyLabel ?? '',
      paper: paper?.label ?? '',
      area: one.area,
      now: figuresOf(one),
      supposed: figuresOf(supposed.get(keyOf(one)) ?? one),
    }
  })
  return { rows, unknown: demand.unknown }
}

const figuresOf = ({ paperId: _paper, area: _area, ...figures }: Shortage) => figures

/** What suppositions are chosen among: areas with people, their disciplines and grades. */
export async function radarChoices(read: Readable) {
  const areas = await read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .select('departmentCode')
    .distinct()
    .orderBy('departmentCode')
    .execute()
  const disciplines = await read
    .selectFrom('discipline')
    .select(['code', 'label'])
    .where('code', 'in', (e) => e.selectFrom('posting').select('disciplineCode'))
    .orderBy('label')
    .execute()
  const grades = await read
    .selectFrom('intervenant')
    .select('grade')
    .distinct()
    .where('grade', '<>', '')
    .orderBy('grade')
    .execute()
  return {
    areas: areas.map(({ departmentCode }) => departmentCode),
    disciplines,
    grades: grades.map(({ grade }) => grade),
  }
}
