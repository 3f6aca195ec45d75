import type { PairExplanation } from '../../../shared/contract/explanations.ts'
import { partName } from '../../../shared/text/remedy-sentence.ts'
import { DescriptionList, type Format, type Translate } from '../../components/index.ts'

export type PartProps = Readonly<{ explanation: PairExplanation; t: Translate; format: Format }>

/** What the planner counts for and against this person, part by part; parts that count for nothing are left out. */
export function ScorePart({ explanation, t }: PartProps) {
  const counted = explanation.parts.filter(({ cost }) => cost !== 0)
  const points = (cost: number) => t('explanations.score.points', { count: cost })
  return (
    <div className="explanation-part">
      <h4>{t('explanations.score.title')}</h4>
      <DescriptionList
        items={[
          ...counted.map(({ part, cost }) => ({ term: partName(part, t), value: points(cost) })),
          { term: t('explanations.score.total'), value: points(explanation.cost) },
        ]}
      />
      <p className="explanation-hint">{t('explanations.score.hint')}</p>
    </div>
  )
}
