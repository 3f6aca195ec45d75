import { useId } from 'react'
import type { MissionTypeContent } from '../../../shared/contract/mission-types.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { ruleText } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { rateTypeName } from './type-words.ts'

/** What the claim form of such a type would ask, in sentences, before anything is written or opened. */
export function TypePreview({ content }: { content: MissionTypeContent }) {
  const t = useText()
  const format = useFormat()
  const heading = useId()
  const { data, problem, retry } = useRead(queries.missionTypes.preview.queryOptions({ input: content }))
  const { entryForm, enteredBy, rateType, travelRight } = content
  const rate = rateType === null ? '' : rateTypeName(t, rateType)
  const sentences = (): readonly string[] => {
    if (data === undefined) return []
    const fee =
      data.fee === 'none'
        ? t('missionTypes.preview.feeNone')
        : data.fee === 'claimant'
          ? t(`missionTypes.preview.feeClaimant.${entryForm}`)
          : t(`missionTypes.preview.feeOffice.${enteredBy}`)
    const paid = {
      known: t('missionTypes.preview.rateKnown', { rate }),
      unknown: t('missionTypes.preview.rateUnknown', { rate }),
      none: t('missionTypes.preview.rateNone'),
      unpaid: '',
    }[data.rate]
    const travel = t(
      travelRight === null
        ? 'missionTypes.preview.travelUndecided'
        : travelRight
          ? 'missionTypes.preview.travelYes'
          : 'missionTypes.preview.travelNo',
    )
    const qualities = data.qualities.map(({ role, quality }) =>
      quality === null ? t(`missions.roles.${role}`) : t(`ownMissions.qualities.${quality}`),
    )
    const served =
      qualities.length === 0 ? '' : t('missionTypes.preview.served', { qualities: [...new Set(qualities)].join(', ') })
    return [fee, data.fee === 'none' ? '' : paid, travel, served].filter(Boolean)
  }
  const wrong = data?.wrong ?? null
  return (
    <section aria-labelledby={heading} aria-live="polite">
      <h3 id={heading}>{t('missionTypes.preview.title')}</h3>
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('missionTypes.preview.working')}</p>}
      {wrong !== null && <p>{ruleText({ code: 'RULE', rule: wrong, facts: {} }, t, format)}</p>}
      {data !== undefined && wrong === null && (
        <ul>
          {sentences().map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
