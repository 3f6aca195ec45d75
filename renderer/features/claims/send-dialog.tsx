import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, Dialog, useCommands, useFormat, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import type { Sending } from './use-sending.ts'

/**
 * The last question before a claim is sent. Where documents are missing it proposes to go back and complete them (F298);
 * otherwise it asks for a plain confirmation (F299). The focus is on what most people want, since sending can be undone;
 * the key that goes on in every step sends.
 */
export function SendDialog({ sheet, sending }: { sheet: ClaimSheet; sending: Sending }) {
  const t = useText()
  const format = useFormat()
  const { asking, busy, problem } = sending
  useCommands([
    {
      id: 'claims.confirmSending',
      textKey: 'claimsScreen.recap.send',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      when: () => asking !== null,
      run: sending.confirm,
    },
  ])
  if (asking === null) return null
  const lacks = asking.missing.length > 0
  const title = lacks
    ? t('claimRecaps.sending.missingTitle', { count: asking.missing.length })
    : t('claimRecaps.sending.confirmTitle', { number: sheet.number })
  const actions = (
    <>
      {lacks && (
        <button type="button" className="button" data-variant="primary" data-autofocus onClick={sending.complete}>
          {t('claimRecaps.sending.complete')}
        </button>
      )}
      <BusyButton
        variant={lacks ? 'secondary' : 'primary'}
        takesFocus={!lacks}
        busy={busy}
        onClick={() => void sending.confirm()}
      >
        {t(lacks ? 'claimRecaps.sending.sendWithout' : 'claimsScreen.recap.send')}
      </BusyButton>
      <button type="button" className="button" onClick={sending.dismiss}>
        {t('components.dialog.cancel')}
      </button>
    </>
  )
  return (
    <Dialog
      opened
      title={title}
      sentence={t(lacks ? 'claimRecaps.sending.missing' : 'claimRecaps.sending.confirm')}
      onClose={sending.dismiss}
      size="small"
      actions={actions}
    >
      <Refusal problem={problem} title={t('claimsScreen.recap.sendFailed')} />
      {lacks ? (
        <ul>
          {asking.missing.map(({ document }) => (
            <li key={document}>{t(`claims.documents.${document}`)}</li>
          ))}
        </ul>
      ) : (
        <p>
          {t('claimRecaps.sending.estimated', {
            amount: format.cents(sheet.estimateFeeCents + sheet.estimateTravelCents),
          })}
        </p>
      )}
      <p>{t('claimsScreen.recap.attest')}</p>
    </Dialog>
  )
}
