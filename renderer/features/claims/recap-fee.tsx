import type { ClaimEntry, ClaimSheet } from '../../../shared/contract/claims.ts'
import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { useEntrySentence } from './entry-summary.tsx'
import { feeOpen, hasForm, type StepId } from './missing-points.ts'
import { isDecided } from './words.ts'

type Props = Readonly<{ sheet: ClaimSheet; entry: ClaimEntry | null; onStep: (step: StepId) => void }>

/** What the claim asks for as a fee (F273), in words and numbers, with the way to change it. */
export function RecapFee({ sheet, entry, onStep }: Props) {
  const t = useText()
  const format = useFormat()
  const sentence = useEntrySentence()
  const declared = () => {
    if (entry !== null) return sentence(entry)
    return t(hasForm(sheet) ? 'claimRecaps.fee.missing' : 'claimRecaps.fee.office')
  }
  return (
    <section className="claim-part" aria-labelledby="recap-fee">
      <h3 id="recap-fee">{t('claimRecaps.fee.title')}</h3>
      {sheet.feeState === 'NONE' ? (
        <p>{t('claimRecaps.fee.none')}</p>
      ) : (
        <DescriptionList
          items={[
            { term: t('claimRecaps.fee.term'), value: declared() },
            {
              term: t(isDecided(sheet.feeState) ? 'claimRecaps.fee.decided' : 'claimRecaps.fee.estimate'),
              value: format.cents(sheet.estimateFeeCents),
            },
          ]}
        />
      )}
      {feeOpen(sheet) && hasForm(sheet) && (
        <div className="claim-buttons">
          <button type="button" className="button" onClick={() => onStep('fee')}>
            {t('claimRecaps.fee.edit')}
          </button>
        </div>
      )}
    </section>
  )
}
