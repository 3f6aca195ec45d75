import { useMemo } from 'react'
import type { EmptiedSeat } from '../../../shared/contract/explanations.ts'
import { remedySentence } from '../../../shared/text/remedy-sentence.ts'
import { ruleName } from '../../../shared/text/verdict-sentence.ts'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'

type RuleCount = EmptiedSeat['rules'][number]

/** Which rules empty the list of a seat, with counts, and who is nearest to being possible (ux.md S14). */
export function EmptiedPanel({ seatId }: { seatId: string }) {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.explanations.unfilled.queryOptions({ input: { seatId } }))
  const columns = useMemo<GridColumn<RuleCount>[]>(() => {
    const count = (id: 'people' | 'alone' | 'left') => ({
      id,
      title: t(`explanations.emptied.${id}`),
      value: (row: RuleCount) => row[id],
      align: 'end' as const,
    })
    return [
      { id: 'rule', title: t('explanations.emptied.rule'), value: ({ rule }) => ruleName(rule, t), rowHeader: true },
      count('people'),
      count('alone'),
      count('left'),
    ]
  }, [t])
  if (data === undefined) {
    if (problem !== null) return <Refusal problem={problem} title={t('explanations.failed')} onRetry={retry} />
    return (
      <p aria-busy="true" role="status">
        {t('explanations.loading')}
      </p>
    )
  }
  return (
    <section className="explanation" aria-label={t('explanations.emptied.title')}>
      <h3>{t('explanations.emptied.title')}</h3>
      <p>
        {t('explanations.emptied.counts', {
          competent: format.number(data.competent),
          eligible: format.number(data.eligible),
        })}
      </p>
      {data.competent === 0 && <p>{t('explanations.emptied.noneCompetent')}</p>}
      {data.rules.length > 0 && (
        <SheetTable
          id="emptied-rules"
          title={t('explanations.emptied.table')}
          columns={columns}
          rows={data.rules}
          rowId={({ rule }) => rule}
          empty={t('explanations.rules.none')}
        />
      )}
      {data.nearest.length > 0 && (
        <div className="explanation-part">
          <h4>{t('explanations.emptied.nearest')}</h4>
          <ul className="explanation-list">
            {data.nearest.map(({ intervenantId, name, remedy }) => (
              <li key={intervenantId}>
                {t('explanations.emptied.nearestLine', { name, remedy: remedySentence(remedy, t, format) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
