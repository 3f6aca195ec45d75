import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { FormSection, NumberField, useText } from '../../components/index.ts'
import type { CountName, Typed } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { useEntrySentence } from './entry-summary.tsx'
import { isOpen } from './missing-points.ts'
import { SlotsForm } from './slots-form.tsx'

type FieldOf = Readonly<{ name: CountName; most: number; decimals?: number }>

/** Fields of each form of entry and their bounds (`claimEntry` of the contract). */
const fieldsOf: Readonly<Record<string, readonly FieldOf[]>> = {
  copies: [{ name: 'copies', most: 9_999 }],
  candidates: [{ name: 'candidates', most: 9_999 }],
  hours: [
    { name: 'hours', most: 999 },
    { name: 'minutes', most: 59 },
  ],
  applications: [
    { name: 'applications', most: 999 },
    { name: 'coefficient', most: 10, decimals: 2 },
  ],
}

/** The declaration of a type counted in things or in hours. */
function CountsForm({ form, keeper, view }: { form: string; keeper: DraftKeeper; view: DraftView }) {
  const t = useText()
  const change = (name: CountName) => (value: Typed) =>
    keeper.change((draft) => ({ ...draft, counts: { ...draft.counts, [name]: value } }))
  return (
    <FormSection legend={t('claimsScreen.recap.fee')}>
      {(fieldsOf[form] ?? []).map(({ name, most, decimals = 0 }) => (
        <NumberField
          key={name}
          id={`entry-${name}`}
          label={t(`claimsScreen.entry.${name}`)}
          value={view.draft.counts[name]}
          onChange={change(name)}
          onBlur={() => void keeper.flush()}
          least={0}
          most={most}
          decimals={decimals}
          optional={name === 'minutes'}
        />
      ))}
    </FormSection>
  )
}

/** The fee: the fields of its form, or what was declared once it is no longer open. */
export function FeeStep({ sheet, keeper, view }: { sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView }) {
  const sentence = useEntrySentence()
  if (!isOpen(sheet.feeState)) return <p className="claim-part">{sentence(sheet.entry)}</p>
  if (sheet.entryForm === 'slots') return <SlotsForm sheet={sheet} keeper={keeper} view={view} />
  return <CountsForm form={sheet.entryForm} keeper={keeper} view={view} />
}
