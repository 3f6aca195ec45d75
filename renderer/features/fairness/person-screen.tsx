import { useParams } from 'react-router'
import { ActionBar, CommandButton, goTo, Screen, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { YearsTable } from './years-table.tsx'

/** One person of the pool, year by year, beside the average. */
export function FairnessPersonScreen() {
  const t = useText()
  const format = useFormat()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.fairness.person.queryOptions({ input: { id } }))
  useCommands([
    {
      id: 'fairness.sheet',
      textKey: 'fairness.sheet',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => goTo(`/intervenants/${id}`),
    },
  ])
  return (
    <Screen
      title={data?.name ?? t('fairness.one')}
      sentence={data && t('fairness.due', { due: format.number(data.due) })}
    >
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && <YearsTable years={data.years} />}
      <ActionBar>
        <CommandButton id="fairness.sheet" />
      </ActionBar>
    </Screen>
  )
}
