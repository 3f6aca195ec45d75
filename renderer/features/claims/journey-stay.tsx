import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { CommandButton, FormSection, PickerField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { coverOf } from './journey-facts.ts'
import { AmountField, CountField, fieldId, type PartProps } from './journey-fields.tsx'

const meals = ['lunches', 'adminLunches', 'freeLunches', 'dinners', 'freeDinners'] as const
const nights = ['nights', 'freeNights'] as const

const searchCommunes = (search: string) => client.claimTravel.communes({ search })

/** Meals and nights (F253-F262), with the windows they are judged by and what the times typed cover. */
export function JourneyStay({ sheet, ...part }: PartProps & Readonly<{ sheet: ClaimSheet }>) {
  const t = useText()
  const { draft, index, onChange } = part
  const cover = coverOf(sheet, index)
  const asksNights = typeof draft.nights === 'number' && draft.nights > 0
  return (
    <>
      <FormSection legend={t('claimsScreen.travel.meals')}>
        <div className="claim-notes">
          <p className="claim-small">{t('claimTravel.detail.windows')}</p>
          {cover && (
            <p role="status">
              {t('claimTravel.detail.covered', {
                lunches: cover.lunches,
                dinners: cover.dinners,
                nights: cover.nights,
              })}
            </p>
          )}
          <CommandButton id="claims.askCovered" />
        </div>
        {meals.map((name) => (
          <CountField
            key={name}
            name={name}
            label={t(`claims.recap.${name}`)}
            hint={t('claimTravel.detail.countHint')}
            {...part}
          />
        ))}
      </FormSection>
      <FormSection legend={t('claimsScreen.travel.nights')}>
        {nights.map((name) => (
          <CountField
            key={name}
            name={name}
            label={t(`claims.recap.${name}`)}
            hint={t('claimTravel.detail.countHint')}
            {...part}
          />
        ))}
        {asksNights && (
          <>
            <AmountField
              name="nightCents"
              label={t('claimTravel.detail.night')}
              hint={t('claimTravel.detail.nightHint')}
              {...part}
            />
            <PickerField
              id={fieldId(index, 'nightTown')}
              label={t('claimTravel.detail.nightTown')}
              search={searchCommunes}
              value={draft.nightCommune === '' ? null : { value: draft.nightCommune, label: draft.nightTown }}
              onChange={(town) => onChange({ nightCommune: town?.value ?? '', nightTown: town?.label ?? '' })}
              onBlur={part.onBlur}
              error={part.refusals.get('nightCommune')}
            />
          </>
        )}
      </FormSection>
    </>
  )
}
