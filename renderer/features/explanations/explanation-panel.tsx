import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { VerdictList } from '../verdict-list.tsx'
import { ChangePart } from './change-part.tsx'
import { OthersPart } from './others-part.tsx'
import { ScorePart } from './score-part.tsx'
import { SheetButton } from './sheet-button.tsx'

/** Why this person has, or has not, this seat: rules, price, the others, what would have to change (ux.md S14). */
export function ExplanationPanel({ seatId, intervenantId }: { seatId: string; intervenantId: string }) {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.explanations.pair.queryOptions({ input: { seatId, intervenantId } }))
  if (data === undefined) {
    if (problem !== null) return <Refusal problem={problem} title={t('explanations.failed')} onRetry={retry} />
    return (
      <p aria-busy="true" role="status">
        {t('explanations.loading')}
      </p>
    )
  }
  const broken = data.verdicts.filter(({ satisfied }) => !satisfied)
  const met = data.verdicts.filter(({ satisfied, facts }) => satisfied && facts.off !== true)
  const standing = data.state ?? (data.eligible ? 'eligible' : 'excluded')
  const tone = data.state === null ? (data.eligible ? 'success' : 'stopped') : data.eligible ? 'success' : 'warning'
  return (
    <section className="explanation" aria-label={t('explanations.title', { name: data.person.name })}>
      <h3>{t('explanations.title', { name: data.person.name })}</h3>
      <p>
        <StatusTag tone={tone}>{t(`explanations.standing.${standing}`)}</StatusTag>
      </p>
      <div className="explanation-part">
        {broken.length === 0 ? <p>{t('explanations.rules.none')}</p> : <h4>{t('explanations.rules.broken')}</h4>}
        {broken.length > 0 && <VerdictList verdicts={broken} />}
        <details>
          <summary>{t('explanations.rules.satisfied', { count: met.length })}</summary>
          <VerdictList verdicts={met} />
        </details>
      </div>
      {data.eligible && <ScorePart explanation={data} t={t} format={format} />}
      <OthersPart explanation={data} t={t} format={format} />
      <ChangePart explanation={data} t={t} format={format} />
      <SheetButton
        text={t('explanations.sheet.make')}
        read={(language) => client.explanations.sheet({ seatId, intervenantId, language })}
      />
    </section>
  )
}
