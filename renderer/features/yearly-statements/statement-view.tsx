import { useState } from 'react'
import type { StatementRow, YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import type { Problem } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import {
  ActionBar,
  CommandButton,
  Screen,
  tell,
  useCommands,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import type { Read } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Computation } from './computation.tsx'
import { PaymentsTable } from './payments-table.tsx'
import { YearField } from './year-field.tsx'

type StatementFile = Readonly<{ name: string; mime: string; content: string }>
export type AskFile = (
  asked: Readonly<{ year: number; format: 'pdf' | 'csv'; language: Language }>,
) => Promise<StatementFile>

/** Saves the statement of the year on screen, in the language of the screen. */
function useSaving(year: number | null, ask: AskFile) {
  const t = useText()
  const { language } = usePreferences()
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async (format: 'pdf' | 'csv') => {
    if (year === null) return
    setProblem(null)
    try {
      const file = await ask({ year, format, language })
      savePrint(file)
      tell('success', t('yearlyStatements.saved', { name: file.name }))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return { problem, save }
}

/** Totals of a year in one sentence. */
function useSummary(): (totals: Pick<StatementRow, 'missions' | 'feeCents' | 'travelCents'>) => string {
  const t = useText()
  const format = useFormat()
  return ({ missions, feeCents, travelCents }) =>
    t('yearlyStatements.summary', {
      missions: format.number(missions),
      fee: format.cents(feeCents),
      travel: format.cents(travelCents),
      total: format.cents(feeCents + travelCents),
    })
}

type Props = Readonly<{
  title: string
  context?: string
  sentence?: string
  read: Read<YearlyStatement>
  onYear: (year: number) => void
  ask: AskFile
  children?: React.ReactNode
}>

/** One statement on screen, of whoever it is: the year, its totals, its payments, how they were computed, and its files. */
export function StatementView({ title, context, sentence, read, onYear, ask, children }: Props) {
  const t = useText()
  const summary = useSummary()
  const { data, problem, retry } = read
  const saving = useSaving(data?.year ?? null, ask)
  useCommands([
    {
      id: 'yearlyStatements.pdf',
      textKey: 'yearlyStatements.pdf',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => data !== undefined,
      run: () => saving.save('pdf'),
    },
    {
      id: 'yearlyStatements.csv',
      textKey: 'yearlyStatements.csv',
      group: 'screen',
      when: () => data !== undefined,
      run: () => saving.save('csv'),
    },
  ])
  return (
    <Screen title={title} {...(context === undefined ? {} : { context })} sentence={sentence}>
      <Refusal problem={problem} title={t('yearlyStatements.readFailed')} onRetry={retry} />
      <Refusal problem={saving.problem} title={t('yearlyStatements.fileFailed')} />
      {data === undefined && problem === null && <p aria-busy="true">{t('yearlyStatements.loading')}</p>}
      {data && (
        <>
          <ActionBar>
            <CommandButton id="yearlyStatements.pdf" variant="primary" />
            <CommandButton id="yearlyStatements.csv" />
            {children}
          </ActionBar>
          <YearField years={data.years} year={data.year} onYear={onYear} />
          <p role="status">{summary(data)}</p>
          <PaymentsTable statement={data} />
          <p>{t('yearlyStatements.gross')}</p>
          <Computation statement={data} />
        </>
      )}
    </Screen>
  )
}
