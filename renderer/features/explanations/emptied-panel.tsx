import { remedySentence } from '../../../shared/text/remedy-sentence.ts'
import { ruleName } from '../../../shared/text/verdict-sentence.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

const counts = ['people', 'alone', 'left'] as const

/** Which rules empty the list of a seat, with counts, and who is nearest to being possible (ux.md S14). */
export function EmptiedPanel({ seatId }: { seatId: string }) {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.explanations.unfilled.queryOptions({ input: { seatId } }))
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
        <table className="plain-table">
          <caption>{t('explanations.emptied.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('explanations.emptied.rule')}</th>
              {counts.map((name) => (
                <th key={name} scope="col">
                  {t(`explanations.emptied.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rules.map((row) => (
              <tr key={row.rule}>
                <th scope="row">{ruleName(row.rule, t)}</th>
                {counts.map((name) => (
                  <td key={name}>{format.number(row[name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
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
