import { useState } from 'react'
import { useParams } from 'react-router'
import { CommandButton, goTo, useCommands, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { StatementView } from './statement-view.tsx'

/** The statement of one person, for the office; it opens on the year of the list it was opened from. */
export function PersonStatementScreen() {
  const t = useText()
  const { id = '', year: from } = useParams()
  const [year, setYear] = useState<number | null>(/^\d{4}$/.test(from ?? '') ? Number(from) : null)
  const read = useRead(queries.yearlyStatements.person.queryOptions({ input: { id, year } }))
  useCommands([
    {
      id: 'yearlyStatements.sheet',
      textKey: 'yearlyStatements.openSheet',
      group: 'screen',
      run: () => goTo(`/intervenants/${id}`),
    },
  ])
  return (
    <StatementView
      title={read.data?.name ?? t('yearlyStatements.one')}
      context={t('yearlyStatements.title')}
      read={read}
      onYear={setYear}
      ask={(file) => client.yearlyStatements.personFile({ id, ...file })}
    >
      <CommandButton id="yearlyStatements.sheet" />
    </StatementView>
  )
}
