import { Icon, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

const mostNames = 5

/** The MEFs a pattern matches, counted and the first ones named; a pattern that matches nothing is warned about. */
export function MefMatches({ pattern }: { pattern: string }) {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.correspondence.mefs.queryOptions({ input: { pattern } }))
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  if (data.count === 0)
    return (
      <p className="field-error whole-row" role="status">
        <Icon name="warning" />
        {t('correspondence.mefs.none')}
      </p>
    )
  const first = data.rows
    .slice(0, mostNames)
    .map(({ code, label }) => `${label} (${code})`)
    .join(', ')
  const names = data.count > mostNames ? t('correspondence.mefs.more', { names: first }) : first
  return (
    <p className="field-hint whole-row" role="status">
      {t('correspondence.mefs.matched', { count: data.count, shown: format.number(data.count), names })}
    </p>
  )
}
