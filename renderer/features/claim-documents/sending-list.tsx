import { useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import type { Deposits, Sending } from './use-deposits.ts'

function Refused({ sending, deposits }: { sending: Sending; deposits: Deposits }) {
  const t = useText()
  const { name } = sending
  return (
    <>
      <Refusal problem={sending.problem} title={t('claimDocuments.sending.refused', { name })} />
      <div className="claim-buttons">
        {sending.problem?.code !== 'RULE' && (
          <RowButton
            text={t('claimDocuments.sending.again')}
            name={t('claimDocuments.sending.againNamed', { name })}
            run={() => deposits.again(sending)}
          />
        )}
        <RowButton
          text={t('claimDocuments.sending.forget')}
          name={t('claimDocuments.sending.forgetNamed', { name })}
          run={() => deposits.forget(sending)}
        />
      </div>
    </>
  )
}

function OnItsWay({ sending, deposits }: { sending: Sending; deposits: Deposits }) {
  const t = useText()
  const { name } = sending
  const { state, percent } = sending
  return (
    <div className="document-sending">
      <span className="document-name">{name}</span>
      <progress
        max={100}
        {...(state === 'sending' ? { value: percent } : {})}
        aria-label={t('claimDocuments.sending.progress', { name })}
      />
      <span>{t(`claimDocuments.sending.${state as 'waiting' | 'sending' | 'checking'}`, { percent })}</span>
      <RowButton
        text={t('claimDocuments.sending.cancel')}
        name={t('claimDocuments.sending.cancelNamed', { name })}
        run={() => deposits.cancel(sending)}
      />
    </div>
  )
}

/** Files on their way with their progress, and those that came back with the rule that refused them. */
export function SendingList({ deposits }: { deposits: Deposits }) {
  const t = useText()
  if (deposits.sendings.length === 0) return null
  return (
    <ul className="document-sendings" aria-label={t('claimDocuments.sending.title')}>
      {deposits.sendings.map((sending) => (
        <li key={sending.key}>
          {sending.state === 'refused' ? (
            <Refused sending={sending} deposits={deposits} />
          ) : (
            <OnItsWay sending={sending} deposits={deposits} />
          )}
        </li>
      ))}
    </ul>
  )
}
