import { useState } from 'react'
import { useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { StatementView } from './statement-view.tsx'

/** What was paid to the person signed in, year by year. */
export function OwnStatementScreen() {
  const t = useText()
  const [year, setYear] = useState<number | null>(null)
  const read = useRead(queries.yearlyStatements.mine.queryOptions({ input: { year } }))
  return (
    <StatementView
      title={t('yearlyStatements.mine')}
      sentence={t('yearlyStatements.mineSentence')}
      read={read}
      onYear={setYear}
      ask={(asked) => client.yearlyStatements.myFile(asked)}
    />
  )
}
