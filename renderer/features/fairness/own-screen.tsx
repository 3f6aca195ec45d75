import { Screen, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { YearsTable } from './years-table.tsx'

/** What the person signed in did each year, beside the average: the ledger is open to whom it is about (3.3.15). */
export function OwnFairnessScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.fairness.mine.queryOptions({ input: {} }))
  return (
    <Screen title={t('fairness.mine')} sentence={t('fairness.mineSentence')}>
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && <YearsTable years={data.years} />}
    </Screen>
  )
}
