import { useState } from 'react'
import { payStates, type ReportGrouping } from '../../../shared/model/dashboard.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  ActionBar,
  CommandButton,
  EmptyState,
  tell,
  useCommands,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetSelect } from '../facet-select.tsx'
import { Refusal } from '../refusal.tsx'
import { ReportTable } from './report-table.tsx'
import { useSessionName } from './session-name.ts'

type Restriction = Readonly<{ examCode: string; sessionId: string }>

/** What the report is restricted to: an exam, then one of its sessions. */
function ReportFacets({
  restriction,
  onChange,
}: {
  restriction: Restriction
  onChange: (restriction: Restriction) => void
}) {
  const t = useText()
  const sessionName = useSessionName()
  const { data, problem, retry } = useRead(queries.dashboard.reportChoices.queryOptions({ input: {} }))
  const { examCode, sessionId } = restriction
  const exams = new Map((data ?? []).map((choice) => [choice.examCode, choice.exam]))
  const sessions = (data ?? []).filter((choice) => examCode === '' || choice.examCode === examCode)
  return (
    <>
      <Refusal problem={problem} onRetry={retry} />
      <FacetSelect
        label={t('dashboard.report.exam')}
        value={examCode}
        onChange={(value) => onChange({ examCode: value, sessionId: '' })}
        everything={t('dashboard.report.everyExam')}
        options={[...exams].map(([value, label]) => ({ value, label }))}
      />
      <FacetSelect
        label={t('dashboard.report.session')}
        value={sessionId}
        onChange={(value) => onChange({ examCode, sessionId: value })}
        everything={t('dashboard.report.everySession')}
        options={sessions.map((choice) => ({ value: choice.sessionId, label: sessionName(choice) }))}
      />
    </>
  )
}

/** What the claims come to by kind of pay or by session, to read and to save for a spreadsheet (regulation.md S42). */
export function FinancialReportPanel() {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const [by, setBy] = useState<ReportGrouping>('payType')
  const [restriction, setRestriction] = useState<Restriction>({ examCode: '', sessionId: '' })
  const [fileProblem, setFileProblem] = useState<Problem | null>(null)
  const asked = { by, examCode: restriction.examCode || null, sessionId: restriction.sessionId || null }
  const { data, problem, retry } = useRead(queries.dashboard.report.queryOptions({ input: asked }))
  const save = async (kind: 'csv' | 'xlsx') => {
    setFileProblem(null)
    try {
      const made = await client.dashboard.reportFile({ ...asked, format: kind, language })
      savePrint(made)
      tell('success', t('dashboard.report.saved', { name: made.name }))
    } catch (error) {
      setFileProblem(problemOf(error))
    }
  }
  const filled = data !== undefined && data.lines.length > 0
  useCommands([
    {
      id: 'dashboard.csv',
      textKey: 'dashboard.report.csv',
      group: 'screen',
      when: () => filled,
      run: () => save('csv'),
    },
    {
      id: 'dashboard.xlsx',
      textKey: 'dashboard.report.xlsx',
      group: 'screen',
      when: () => filled,
      run: () => save('xlsx'),
    },
  ])
  const total = data ? payStates.reduce((sum, state) => sum + data.total[state], 0) : 0
  return (
    <div className="dashboard">
      <p>{t('dashboard.report.sentence')}</p>
      <div className="dashboard-facets">
        <FacetSelect
          label={t('dashboard.report.by')}
          value={by === 'payType' ? '' : by}
          onChange={(value) => setBy(value === 'session' ? 'session' : 'payType')}
          everything={t('dashboard.report.byPayType')}
          options={[{ value: 'session', label: t('dashboard.report.bySession') }]}
        />
        <ReportFacets restriction={restriction} onChange={setRestriction} />
      </div>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={fileProblem} title={t('dashboard.report.fileFailed')} />
      {data === undefined && problem === null && <p aria-busy="true">{t('frame.loading')}</p>}
      {data?.lines.length === 0 && (
        <EmptyState title={t('dashboard.report.empty')} sentence={t('dashboard.report.emptySentence')} />
      )}
      {data && filled && (
        <>
          <p role="status">
            {t('dashboard.report.summary', { total: format.cents(total), paid: format.cents(data.total.paid) })}
          </p>
          <ReportTable report={data} title={t('dashboard.report.title')} />
          <ActionBar>
            <CommandButton id="dashboard.csv" />
            <CommandButton id="dashboard.xlsx" />
          </ActionBar>
        </>
      )}
    </div>
  )
}
