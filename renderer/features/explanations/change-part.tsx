import type { PairExplanation } from '../../../shared/contract/explanations.ts'
import { remedySentence } from '../../../shared/text/remedy-sentence.ts'
import type { Format, Translate } from '../../components/index.ts'
import type { PartProps } from './score-part.tsx'

type Exchange = NonNullable<PairExplanation['exchange']>

/** What would have to change for this person to have the seat: remedies of broken rules, or one exchange on the plan. */
export function ChangePart({ explanation, t, format }: PartProps) {
  const { remedies, exchange, state } = explanation
  if (state !== null && remedies.length === 0) return null
  const firm = remedies.some(({ forceable }) => !forceable)
  return (
    <div className="explanation-part">
      <h4>{t('explanations.change.title')}</h4>
      {remedies.length > 0 && (
        <ul className="explanation-list">
          {remedies.map((remedy) => {
            const sentence = remedySentence(remedy, t, format)
            return (
              <li key={remedy.rule}>
                {remedy.forceable ? t('explanations.change.forceable', { remedy: sentence }) : sentence}
              </li>
            )
          })}
        </ul>
      )}
      {exchange !== null && <ExchangeSteps exchange={exchange} t={t} format={format} />}
      {exchange === null && remedies.length === 0 && <p>{t('explanations.change.noExchange')}</p>}
      {exchange === null && firm && <p className="explanation-hint">{t('explanations.change.firm')}</p>}
    </div>
  )
}

function ExchangeSteps({ exchange, t, format }: Readonly<{ exchange: Exchange; t: Translate; format: Format }>) {
  const { steps, difference, displaced } = exchange
  const [first, ...others] = steps
  const balance = difference === 0 ? 'same' : difference < 0 ? 'fewer' : 'more'
  return (
    <>
      <ol className="explanation-list">
        {first !== undefined && (
          <li>
            {first.out === null
              ? t('explanations.change.takes', { in: first.in ?? '' })
              : t('explanations.change.takesFrom', { in: first.in ?? '', out: first.out })}
          </li>
        )}
        {others.map((step) => (
          <li key={step.seatId}>
            {t(step.in === null ? 'explanations.change.left' : 'explanations.change.step', {
              number: step.missionNumber,
              centre: step.centre,
              date: format.longDate(step.date),
              in: step.in ?? '',
              out: step.out ?? '',
            })}
          </li>
        ))}
        {displaced !== null && <li>{t('explanations.change.displaced', { name: displaced.name })}</li>}
      </ol>
      <p>{t(`explanations.change.${balance}`, { count: Math.abs(difference) })}</p>
    </>
  )
}
