import type { ClaimSheet, Journey } from '../../../shared/contract/claims.ts'
import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { type StepId, travelOpen } from './missing-points.ts'
import { isDecided } from './words.ts'

const meals = ['lunches', 'adminLunches', 'freeLunches', 'dinners', 'freeDinners'] as const
const nights = ['nights', 'freeNights'] as const

/** Every value of one journey (F274). */
function RecapJourney({ journey, position, days }: { journey: Journey; position: number; days: number }) {
  const t = useText()
  const format = useFormat()
  const counts = (names: readonly (typeof meals | typeof nights)[number][]) => {
    const some = names
      .filter((name) => journey[name] > 0)
      .map((name) => t('claimRecaps.travel.count', { label: t(`claims.recap.${name}`), count: journey[name] }))
    return some.length === 0 ? format.number(0) : some.join(', ')
  }
  const place = (town: string, postcode: string, at: string) =>
    t('claimRecaps.travel.place', { town, postcode, at: format.dateTime(at) })
  const { miscCents, miscNature, miscComment, nightTown, nightCents } = journey
  const said = miscNature === '' ? [] : [t(`claimTravel.detail.natures.${miscNature}`)]
  const comment = [...said, miscComment].filter((part) => part !== '').join(t('claimRecaps.travel.miscJoint'))
  const misc = { amount: format.cents(miscCents), comment }
  const night = { town: nightTown, amount: format.cents(nightCents) }
  const byCar = journey.mode === 'CAR'
  return (
    <>
      <h4>{t('claimRecaps.travel.journey', { position })}</h4>
      <DescriptionList
        items={[
          {
            term: t('claimRecaps.travel.departure'),
            value: place(journey.fromTown, journey.fromPostalCode, journey.departAt),
          },
          {
            term: t('claimRecaps.travel.return'),
            value: place(journey.toTown, journey.toPostalCode, journey.returnAt),
          },
          ...(journey.daily
            ? [{ term: t('claimRecaps.travel.daily'), value: t('claimRecaps.travel.dailyValue', { count: days }) }]
            : []),
          { term: t('claimRecaps.travel.mode'), value: t(`claims.modes.${journey.mode}`) },
          ...(byCar
            ? [
                {
                  term: t('claimRecaps.travel.regime'),
                  value: t(`claimsScreen.travel.regimes.${journey.carRegime}`),
                },
                ...(journey.carRegime === 'AUTHORISED'
                  ? [{ term: t('claimRecaps.travel.decision'), value: journey.carDecision }]
                  : []),
                {
                  term: t('claimRecaps.travel.distance'),
                  value: t('claimRecaps.travel.kilometres', { count: format.number(journey.oneWayKm) }),
                },
                { term: t('claimRecaps.travel.trips'), value: format.number(journey.trips) },
              ]
            : []),
          { term: t('claimRecaps.travel.tickets'), value: format.cents(journey.ticketsCents) },
          {
            term: t('claimRecaps.travel.misc'),
            value: miscCents > 0 ? t('claimRecaps.travel.miscValue', misc) : format.cents(0),
          },
          { term: t('claimRecaps.travel.meals'), value: counts(meals) },
          { term: t('claimRecaps.travel.nights'), value: counts(nights) },
          ...(journey.nights + journey.freeNights > 0 && nightTown !== ''
            ? [
                {
                  term: t('claimRecaps.travel.nightTown'),
                  value: nightCents > 0 ? t('claimRecaps.travel.nightPrice', night) : nightTown,
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

type Props = Readonly<{ sheet: ClaimSheet; journeys: readonly Journey[]; onStep: (step: StepId) => void }>

/** What the claim asks to be refunded, journey by journey, with the way to change it. */
export function RecapTravel({ sheet, journeys, onStep }: Props) {
  const t = useText()
  const format = useFormat()
  const days = new Set(sheet.slots.map(({ date }) => date)).size
  const made = journeys.reduce((count, { daily }) => count + (daily ? days : 1), 0)
  if (sheet.travelState === 'NONE')
    return (
      <section className="claim-part" aria-labelledby="recap-travel">
        <h3 id="recap-travel">{t('claimRecaps.travel.title')}</h3>
        <p>{t('claimRecaps.travel.none')}</p>
      </section>
    )
  return (
    <section className="claim-part" aria-labelledby="recap-travel">
      <h3 id="recap-travel">{t('claimRecaps.travel.title')}</h3>
      {journeys.length === 0 ? (
        <p>{t('claimRecaps.travel.noJourney')}</p>
      ) : (
        <p>{t('claimRecaps.travel.made', { count: made })}</p>
      )}
      {journeys.map((journey, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: journeys have no id and are shown as a whole
        <RecapJourney key={index} journey={journey} position={index + 1} days={days} />
      ))}
      <DescriptionList
        items={[
          {
            term: t(isDecided(sheet.travelState) ? 'claimRecaps.fee.decided' : 'claimRecaps.fee.estimate'),
            value: format.cents(sheet.estimateTravelCents),
          },
        ]}
      />
      {travelOpen(sheet) && (
        <div className="claim-buttons">
          <button type="button" className="button" onClick={() => onStep('travel')}>
            {t('claimRecaps.travel.edit')}
          </button>
        </div>
      )}
    </section>
  )
}
