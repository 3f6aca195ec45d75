import { useMemo, useState } from 'react'
import type { RadarRow } from '../../../shared/contract/shortage-radar.ts'
import {
  DataGrid,
  EmptyState,
  goTo,
  memoryRows,
  Screen,
  type Unreadable,
  unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRevision } from '../../data/revisions.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetSelect } from '../facet-select.tsx'
import { Refusal } from '../refusal.tsx'
import { useReadAgain } from '../use-read-again.ts'
import { useRadarColumns } from './radar-columns.tsx'
import { nothing, type Supposed, WhatIf } from './what-if.tsx'

const noRows: readonly RadarRow[] = []
const numberOf = (value: number | null | Unreadable): number => (value === null || value === unreadable ? 0 : value)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Where people will be short, worst first, and what would help; nothing is written. */
export function RadarScreen() {
  const t = useText()
  const format = useFormat()
  const [sessionId, setSessionId] = useState('')
  const [supposed, setSupposed] = useState<Supposed>(nothing)
  const revision = useRevision('needs', 'missions', 'competences', 'intervenants', 'exclusions', 'imports', 'reference')
  const { loadMore, areaKm, borrowedArea, paper, discipline, grade } = supposed
  const input = {
    sessionId: sessionId === '' ? null : sessionId,
    loadMore: numberOf(loadMore),
    areaKm: numberOf(areaKm),
    borrowedArea: borrowedArea === '' ? null : borrowedArea,
    paperId: paper?.value ?? null,
    discipline: discipline === '' ? null : discipline,
    grade: grade === '' ? null : grade,
  }
  const supposing =
    input.loadMore !== 0 ||
    input.areaKm !== 0 ||
    input.borrowedArea !== null ||
    input.discipline !== null ||
    input.grade !== null
  const radar = useReadAgain(
    useRead(
      queries.shortageRadar.list.queryOptions({
        input,
        staleTime: 0,
        placeholderData: (before: { rows: RadarRow[]; unknown: number } | undefined) => before,
      }),
    ),
    revision,
  )
  const sessions = useRead(queries.missions.sessions.queryOptions({ input: {} }))
  const columns = useRadarColumns(supposing)
  const rows = radar.data?.rows ?? noRows
  const source = useMemo(() => memoryRows(rows), [rows])
  const figures = (of: 'now' | 'supposed') => ({
    short: format.number(rows.filter((row) => row[of].shortage > 0).length),
    missing: format.number(sum(rows.map((row) => row[of].shortage))),
    rows: format.number(rows.length),
  })
  const sentence = [
    t('shortageRadar.sentence', figures('now')),
    ...(supposing ? [t('shortageRadar.sentenceSupposed', figures('supposed'))] : []),
  ].join(' ')
  return (
    <Screen title={t('shortageRadar.title')} sentence={radar.data && sentence}>
      <Refusal problem={radar.problem ?? sessions.problem} onRetry={radar.retry} />
      {(radar.data?.unknown ?? 0) > 0 && <p>{t('shortageRadar.unknown', { count: radar.data?.unknown ?? 0 })}</p>}
      {radar.data === undefined && radar.problem === null && <div aria-busy="true" />}
      {radar.data !== undefined && (
        <DataGrid
          id="shortageRadar"
          minimumHeight={22}
          title={t('shortageRadar.list')}
          columns={columns}
          source={source}
          rowId={(row) => `${row.paperId} ${row.area}`}
          onOpen={() => goTo('/needs')}
          actions={
            <FacetSelect
              label={t('shortageRadar.session')}
              value={sessionId}
              onChange={setSessionId}
              everything={t('shortageRadar.openSessions')}
              options={(sessions.data ?? []).map(({ id, examCode, year, month }) => ({
                value: id,
                label: t('missions.sessionName', { exam: examCode, month: String(month).padStart(2, '0'), year }),
              }))}
            />
          }
          empty={<EmptyState title={t('shortageRadar.empty')} />}
        />
      )}
      <WhatIf supposed={supposed} onChange={setSupposed} />
      <p className="prose">
        <a href="#/needs">{t('shortageRadar.toNeeds')}</a>{' '}
        <a href="#/competence-doctor">{t('shortageRadar.toDoctor')}</a>
      </p>
    </Screen>
  )
}
