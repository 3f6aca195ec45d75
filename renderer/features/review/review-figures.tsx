import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useEntrySentence } from '../claims/entry-summary.tsx'
import { StateTag } from '../claims/state-tag.tsx'
import type { ReviewSheet } from './controls.tsx'

/** What the centre stated, out of the facts of the controls. */
function useStated(): (sheet: ReviewSheet) => string {
  const t = useText()
  return ({ controls }) => {
    const control = controls.find(({ facts }) => typeof facts.stated === 'number')
    if (control === undefined) return t('reviewScreen.notStated')
    const count = Number(control.facts.stated)
    return control.rule.startsWith('minutes') ? t('reviewScreen.minutes', { count }) : String(count)
  }
}

/** The claim at a glance: what was declared, what the centre stated, what the rates make of it. */
export function ReviewFigures({ sheet }: { sheet: ReviewSheet }) {
  const t = useText()
  const format = useFormat()
  const entry = useEntrySentence()
  const stated = useStated()
  const amounts = {
    fee: format.cents(sheet.estimateFeeCents),
    travel: format.cents(sheet.estimateTravelCents),
    total: format.cents(sheet.estimateFeeCents + sheet.estimateTravelCents),
  }
  return (
    <section className="claim-part" aria-labelledby="review-figures">
      <h2 id="review-figures">{t('reviewScreen.figures')}</h2>
      <DescriptionList
        items={[
          { term: t('reviewScreen.declared'), value: entry(sheet.entry) },
          { term: t('reviewScreen.stated'), value: stated(sheet) },
          { term: t('reviewScreen.computed'), value: t('reviewScreen.computedAmounts', amounts) },
          { term: t('reviewScreen.feeState'), value: <StateTag state={sheet.feeState} reader="office" /> },
          { term: t('reviewScreen.travelState'), value: <StateTag state={sheet.travelState} reader="office" /> },
          { term: t('reviewScreen.mission'), value: String(sheet.missionNumber) },
          { term: t('reviewScreen.paper'), value: sheet.paper, lang: 'fr' },
          { term: t('reviewScreen.number'), value: sheet.intervenantNumber },
          {
            term: t('reviewScreen.sent'),
            value: sheet.sentAt === null ? '' : format.dateTime(localMinute(sheet.sentAt)),
          },
        ]}
      />
    </section>
  )
}

/** The journeys as declared, with their hours and their other costs. */
export function ReviewJourneys({ sheet }: { sheet: ReviewSheet }) {
  const t = useText()
  const format = useFormat()
  if (sheet.journeys.length === 0) return null
  const miscOf = ({ miscNature, miscComment }: ReviewSheet['journeys'][number]) =>
    [miscNature === '' ? '' : t(`claimTravel.detail.natures.${miscNature}`), miscComment].filter(Boolean).join(', ')
  return (
    <section className="claim-part" aria-labelledby="review-journeys">
      <h2 id="review-journeys">{t('reviewScreen.journeys')}</h2>
      <ol className="claim-sentences">
        {sheet.journeys.map((journey, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: journeys have no id and are shown as a whole
          <li key={index}>
            {t('reviewScreen.journey', {
              from: journey.fromTown,
              to: journey.toTown,
              depart: format.dateTime(journey.departAt),
              return: format.dateTime(journey.returnAt),
              mode: t(`claims.modes.${journey.mode}`),
              trips: journey.trips,
              km: journey.oneWayKm,
            })}
            {journey.daily && <p className="claim-small">{t('claimTravel.review.daily')}</p>}
            {journey.mode === 'CAR' && journey.carRegime === 'AUTHORISED' && (
              <p className="claim-small">{t('claimTravel.review.decision', { decision: journey.carDecision })}</p>
            )}
            {journey.miscCents > 0 && (
              <p className="claim-small">
                {t('reviewScreen.misc', { amount: format.cents(journey.miscCents), comment: miscOf(journey) })}
              </p>
            )}
            {journey.nights > 0 && (
              <p className="claim-small">
                {t('claimTravel.review.nights', {
                  nights: journey.nights,
                  town: journey.nightTown,
                  amount: format.cents(journey.nightCents),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
