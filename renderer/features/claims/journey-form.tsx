import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { FormSection, SelectField, useText } from '../../components/index.ts'
import { isDay, isTime } from './draft-days.ts'
import { JourneyDistance } from './journey-distance.tsx'
import { originOf } from './journey-facts.ts'
import { CountField, DayField, fieldId, HourField, type PartProps, PlaceField } from './journey-fields.tsx'
import { JourneyStay } from './journey-stay.tsx'
import { JourneyTransport } from './journey-transport.tsx'

const rhythms = ['once', 'daily'] as const

/** A departure that the office keeps to the residences is a text with its reason, never a greyed field (F265). */
function Departure({ aids, ...part }: PartProps & Readonly<{ aids: TravelAids | undefined }>) {
  const t = useText()
  const { fromTown, fromPostalCode } = part.draft
  const locked = aids?.settings.departureLocked === true && originOf(aids, part.draft) !== undefined
  return (
    <FormSection legend={t('claimTravel.detail.departure')}>
      {locked ? (
        <p className="prose">{t('claimTravel.detail.locked', { town: fromTown, postalCode: fromPostalCode })}</p>
      ) : (
        <>
          <PlaceField name="fromTown" {...part} />
          <PlaceField name="fromPostalCode" {...part} />
        </>
      )}
      <DayField name="departDate" {...part} />
      <HourField name="departTime" {...part} />
    </FormSection>
  )
}

/** Whether the person came home every evening, on a mission of several days (F266). */
function Rhythm({ aids, draft, index, onChange, onBlur }: PartProps & Readonly<{ aids: TravelAids }>) {
  const t = useText()
  const days = aids.days.length
  const choose = (value: string) => {
    const daily = value === 'daily'
    onChange({ daily, ...(draft.mode === 'CAR' ? { trips: daily ? 2 * days : 2 } : {}) })
  }
  return (
    <SelectField
      id={fieldId(index, 'daily')}
      label={t('claimTravel.detail.rhythm')}
      hint={draft.daily ? t('claimTravel.detail.dailyHint') : undefined}
      value={draft.daily ? 'daily' : 'once'}
      options={rhythms.map((value) => ({ value, label: t(`claimTravel.detail.rhythms.${value}`, { days }) }))}
      onChange={(value) => value !== '' && choose(value)}
      onBlur={onBlur}
    />
  )
}

/** All fields of one journey (F242-F262); what the rules refuse stands beside its field as one types. */
export function JourneyForm({
  aids,
  sheet,
  ...part
}: PartProps & Readonly<{ aids: TravelAids | undefined; sheet: ClaimSheet }>) {
  const t = useText()
  const { draft } = part
  const { departDate, departTime, returnDate, returnTime } = draft
  const known = isDay(departDate) && isDay(returnDate) && isTime(departTime) && isTime(returnTime)
  const back = known && `${returnDate}${returnTime}` < `${departDate}${departTime}`
  const backwards = back || (known && draft.daily && returnTime < departTime)
  const whole = part.refusals.get('')
  return (
    <>
      <p className="field-hint">{t('claimTravel.starNote')}</p>
      {whole && (
        <p className="claim-note" role="status">
          {whole}
        </p>
      )}
      <Departure aids={aids} {...part} />
      <FormSection legend={t('claimTravel.detail.arrival')}>
        <PlaceField name="toTown" {...part} />
        <PlaceField name="toPostalCode" {...part} />
        <DayField name="returnDate" {...part} />
        <HourField name="returnTime" error={backwards ? t('claimsScreen.travel.backwards') : undefined} {...part} />
        {aids !== undefined && (aids.days.length > 1 || draft.daily) && <Rhythm aids={aids} {...part} />}
      </FormSection>
      <FormSection legend={t('claimsScreen.travel.transport')}>
        <JourneyTransport aids={aids} {...part}>
          {draft.mode === 'CAR' && (
            <>
              <CountField
                name="oneWayKm"
                label={t('claimsScreen.travel.oneWayKm')}
                unit={t('claimsScreen.travel.km')}
                required
                {...part}
              />
              <CountField
                name="trips"
                label={t('claimsScreen.travel.trips')}
                hint={t('claimsScreen.travel.tripsHint')}
                required
                {...part}
              />
              {aids && <JourneyDistance aids={aids} draft={draft} onChange={part.onChange} />}
            </>
          )}
        </JourneyTransport>
      </FormSection>
      <JourneyStay sheet={sheet} {...part} />
      <ul className="claim-sentences claim-small">
        <li>{t('claimTravel.detail.note1')}</li>
        <li>{t('claimTravel.detail.note2')}</li>
        <li>{t('claimTravel.detail.note3')}</li>
        <li>{t('claimTravel.oneLineDaily')}</li>
      </ul>
    </>
  )
}
