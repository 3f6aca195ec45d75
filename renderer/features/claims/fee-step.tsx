import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { DescriptionList, FormSection, keepingUnread, NumberField, useText } from '../../components/index.ts'
import { CandidateDaysForm } from './candidate-days-form.tsx'
import type { CountName } from './draft.ts'
import type { Typed } from './draft-days.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { useEntrySentence } from './entry-summary.tsx'
import { FarFromKnown, knownField, selectField, useKnownSentence, usePrefilledCandidates } from './known-quantity.tsx'
import { feeOpen, hasForm } from './missing-points.ts'
import { ReportedDifference } from './reported-difference.tsx'
import { SlotsForm } from './slots-form.tsx'

type FieldOf = Readonly<{ name: CountName; least?: number; most: number; decimals?: number }>

/** Fields of each form of entry and their bounds (`claimEntry` of the contract). */
export const fieldsOf: Readonly<Record<string, readonly FieldOf[]>> = {
  copies: [{ name: 'copies', most: 9_999 }],
  candidates: [{ name: 'candidates', most: 9_999 }],
  hours: [
    { name: 'hours', most: 999 },
    { name: 'minutes', most: 59 },
  ],
  applications: [
    { name: 'applications', most: 999 },
    { name: 'coefficient', least: 0.5, most: 3, decimals: 2 },
  ],
}

type FeeStepProps = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView; target: string }>

/** The declaration of a type counted in things or in hours. */
export function CountsForm({ sheet, keeper, view }: Omit<FeeStepProps, 'target'>) {
  const t = useText()
  const sentence = useKnownSentence()
  const isPut = usePrefilledCandidates(sheet, keeper, view)
  const { known } = sheet
  const beside = knownField(sheet)
  const hintOf = (name: CountName) => {
    if (name === 'coefficient') return t('claimWizard.fee.coefficientHint')
    if (name !== beside || known === null) return undefined
    return isPut ? t('claimWizard.fee.known.prefilled', { known: sentence(known) }) : sentence(known)
  }
  const change = (name: CountName) => (value: Typed) =>
    keeper.change((draft) => ({ ...draft, counts: { ...draft.counts, [name]: value } }))
  return (
    <FormSection legend={t('claimsScreen.recap.fee')}>
      {(fieldsOf[sheet.entryForm] ?? []).map(({ name, least = 0, most, decimals = 0 }) => (
        <NumberField
          key={name}
          id={`entry-${name}`}
          label={t(`claimsScreen.entry.${name}`)}
          value={view.draft.counts[name]}
          onChange={keepingUnread(change(name))}
          onBlur={() => void keeper.flush()}
          hint={hintOf(name)}
          onFocus={() => name === 'candidates' && isPut && selectField(`entry-${name}`)}
          least={least}
          most={most}
          decimals={decimals}
          optional={name === 'minutes'}
        />
      ))}
      {beside !== null && <FarFromKnown known={known} typed={view.draft.counts[beside]} />}
    </FormSection>
  )
}

/** What somebody else gave: the copies of SANTORIN, read only, and how the office grouped them (F229, F230). */
function GivenFee({ sheet, keeper }: { sheet: ClaimSheet; keeper: DraftKeeper }) {
  const t = useText()
  const sentence = useEntrySentence()
  return (
    <section className="claim-part">
      {sheet.enteredBy === 'santorin' && <p className="claim-note">{t('claimWizard.fee.santorin')}</p>}
      <DescriptionList
        items={[
          {
            term: t('claimWizard.fee.given'),
            value: sheet.given === null ? t('claimWizard.fee.notGiven') : sentence(sheet.given),
          },
        ]}
      />
      {sheet.comment !== '' && <p>{t('claimWizard.fee.comment', { comment: sheet.comment })}</p>}
      <ReportedDifference sheet={sheet} keeper={keeper} />
    </section>
  )
}

/** The fee: the fields of its form, what was given by somebody else, or what was declared once it is no longer open. */
export function FeeStep({ sheet, keeper, view, target }: FeeStepProps) {
  const sentence = useEntrySentence()
  if (!hasForm(sheet)) return <GivenFee sheet={sheet} keeper={keeper} />
  if (!feeOpen(sheet))
    return (
      <>
        <p className="claim-part">{sentence(sheet.entry)}</p>
        {sheet.given !== null && <GivenFee sheet={sheet} keeper={keeper} />}
      </>
    )
  const form = { sheet, keeper, view, target }
  if (sheet.entryForm === 'slots') return <SlotsForm {...form} />
  if (sheet.entryForm === 'candidatesByHalfDay') return <CandidateDaysForm {...form} />
  return <CountsForm sheet={sheet} keeper={keeper} view={view} />
}
