import type { PairExplanation } from '../../../shared/contract/explanations.ts'
import type { Translate } from '../../components/index.ts'
import type { PartProps } from './score-part.tsx'

type Rival = PairExplanation['better'][number]

function rivalSentence({ name, difference, holds }: Rival, t: Translate): string {
  const missions = holds.join(', ')
  const points = t('explanations.score.points', { count: Math.abs(difference) })
  if (difference < 0)
    return t(holds.length > 0 ? 'explanations.others.busy' : 'explanations.others.free', { name, points, missions })
  if (holds.length > 0) return t('explanations.others.moreBusy', { name, points, missions })
  return difference === 0 ? t('explanations.others.same', { name }) : t('explanations.others.more', { name, points })
}

/** The people passed over: the better ones and what they hold instead, the less good ones and by how much. */
export function OthersPart({ explanation, t, format }: PartProps) {
  const { better, betterCount, lessGood, lessGoodCount, competent, excluded } = explanation
  const group = (rivals: readonly Rival[], title: string) =>
    rivals.length > 0 && (
      <>
        <p>{title}</p>
        <ul className="explanation-list">
          {rivals.map((rival) => (
            <li key={rival.intervenantId}>{rivalSentence(rival, t)}</li>
          ))}
        </ul>
      </>
    )
  return (
    <div className="explanation-part">
      <h4>{t('explanations.others.title')}</h4>
      <p>
        {t('explanations.others.counts', { competent: format.number(competent), excluded: format.number(excluded) })}
      </p>
      {group(better, t('explanations.others.better', { count: betterCount }))}
      {group(lessGood, t('explanations.others.lessGood', { count: lessGoodCount }))}
      {betterCount + lessGoodCount === 0 && <p>{t('explanations.others.noOne')}</p>}
    </div>
  )
}
