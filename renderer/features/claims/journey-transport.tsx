import type { ReactNode } from 'react'
import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import { type MiscNature, miscNatures } from '../../../shared/model/misc-natures.ts'
import { SelectField, TextField, useText } from '../../components/index.ts'
import type { Typed } from './draft.ts'
import { AmountField, fieldId, type PartProps, useStarred } from './journey-fields.tsx'

/** The means of transport and the two regimes of the car. */
export const modes = ['CAR', 'TRAIN_2ND', 'PUBLIC_TRANSPORT', 'PLANE', 'BOAT', 'VOUCHER'] as const
export const regimes = ['CONVENIENCE', 'AUTHORISED'] as const

export const isMode = (value: string): value is Journey['mode'] => (modes as readonly string[]).includes(value)
export const isRegime = (value: string): value is Journey['carRegime'] => (regimes as readonly string[]).includes(value)
const isNature = (value: string): value is MiscNature => (miscNatures as readonly string[]).includes(value)

type Props = PartProps & Readonly<{ aids: TravelAids | undefined }>

/** The two regimes of the car pay differently: the choice is explained, and the second names the decision it rests on. */
function CarRegime({ aids, draft, index, refusals, onChange, onBlur }: Props) {
  const t = useText()
  const starred = useStarred()
  const authorised = draft.carRegime === 'AUTHORISED'
  return (
    <>
      <SelectField
        id={fieldId(index, 'carRegime')}
        label={starred(t('claimsScreen.travel.carRegime'))}
        hint={t(`claimTravel.detail.regimeExplained.${draft.carRegime}`)}
        value={draft.carRegime}
        options={regimes.map((value) => ({ value, label: t(`claimsScreen.travel.regimes.${value}`) }))}
        onChange={(value) => isRegime(value) && onChange({ carRegime: value })}
        onBlur={onBlur}
        error={refusals.get('carRegime')}
      />
      {authorised && (
        <>
          <TextField
            id={fieldId(index, 'carDecision')}
            label={starred(t('claimTravel.detail.decision'))}
            hint={t('claimTravel.detail.decisionHint')}
            value={draft.carDecision}
            onChange={(carDecision) => onChange({ carDecision })}
            onBlur={onBlur}
            error={draft.carDecision.trim() === '' ? t('claimTravel.detail.decisionMissing') : undefined}
          />
          <p className="claim-small">
            {aids?.vehicleCv == null
              ? t('claimTravel.detail.noPower')
              : t('claimTravel.detail.power', { cv: aids.vehicleCv })}
          </p>
        </>
      )}
    </>
  )
}

/** Tolls and parking of a car: an amount, its nature among those the office refunds, and a comment (F251, F252). */
function MiscCosts({ aids, ...part }: Props) {
  const t = useText()
  const starred = useStarred()
  const { draft, index, refusals, onChange, onBlur } = part
  const refunded = aids?.settings.miscNatures ?? miscNatures
  const given = typeof draft.miscCents === 'number' && draft.miscCents > 0
  if (refunded.length === 0 && !given) return null
  const offered = miscNatures.filter((nature) => refunded.includes(nature) || nature === draft.miscNature)
  return (
    <>
      <AmountField
        name="miscCents"
        label={t('claimsScreen.travel.misc')}
        hint={t('claimsScreen.travel.miscHint')}
        {...part}
      />
      {given && (
        <>
          <SelectField
            id={fieldId(index, 'miscNature')}
            label={starred(t('claimTravel.detail.nature'))}
            value={draft.miscNature}
            options={offered.map((value) => ({ value, label: t(`claimTravel.detail.natures.${value}`) }))}
            onChange={(value) => onChange({ miscNature: isNature(value) ? value : '' })}
            onBlur={onBlur}
          />
          <TextField
            id={fieldId(index, 'miscComment')}
            label={starred(t('claimTravel.detail.comment'))}
            value={draft.miscComment}
            onChange={(miscComment) => onChange({ miscComment })}
            onBlur={onBlur}
            error={
              draft.miscComment.trim() === ''
                ? t('claimsScreen.travel.miscCommentMissing')
                : refusals.get('miscComment')
            }
          />
        </>
      )}
    </>
  )
}

/** An amount typed under another means stays in sight, with what the rules say of it. */
const isAsked = (amount: Typed): boolean => amount !== null && amount !== 0

/** How the person came: a means, then what that means asks for (F244-F252). */
export function JourneyTransport({ children, ...part }: Props & Readonly<{ children: ReactNode }>) {
  const t = useText()
  const starred = useStarred()
  const { draft, index, onChange, onBlur } = part
  const byCar = draft.mode === 'CAR'
  const onTickets = !byCar && draft.mode !== 'VOUCHER'
  return (
    <>
      <SelectField
        id={fieldId(index, 'mode')}
        label={starred(t('claimsScreen.travel.mode'))}
        value={draft.mode}
        options={modes.map((value) => ({ value, label: t(`claims.modes.${value}`) }))}
        onChange={(value) => isMode(value) && onChange({ mode: value })}
        onBlur={onBlur}
      />
      {byCar && <CarRegime {...part} />}
      {children}
      {(byCar || isAsked(draft.miscCents)) && <MiscCosts {...part} />}
      {draft.mode === 'VOUCHER' && <p className="claim-small">{t('claimTravel.detail.voucher')}</p>}
      {(onTickets || isAsked(draft.ticketsCents)) && (
        <AmountField name="ticketsCents" label={t('claimsScreen.travel.tickets')} {...part} />
      )}
    </>
  )
}
