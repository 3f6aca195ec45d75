import { useState } from 'react'
import type { PublishedTerms } from '../../../shared/contract/terms-of-use.ts'
import { messageFindings } from '../../../shared/model/message-findings.ts'
import { ConfirmDialog, ErrorSummary, tell, useKeptDraft, usePreferences, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { MessageField } from '../welcome-messages/message-field.tsx'
import { TermsText } from './terms-text.tsx'

const fieldId = 'terms-text'

/** Writes the next version, starting from the last one; publishing asks first, since everybody accepts again. */
export function NextTerms({ last }: { last: PublishedTerms | undefined }) {
  const t = useText()
  const { language } = usePreferences()
  const publish = useCommand(client.termsOfUse.publish)
  const [typed, setTyped] = useKeptDraft<string | null>('termsOfUse', null)
  const [attempt, setAttempt] = useState(0)
  const [asking, setAsking] = useState(false)
  const text = typed ?? last?.text ?? ''
  const expectedVersion = last?.version ?? 0
  const version = expectedVersion + 1
  const faults = messageFindings(text).map(({ fault, line, words }) =>
    t('welcomeMessages.at', {
      text: t('termsOfUse.office.text'),
      line,
      fault: t(`welcomeMessages.faults.${fault}`, { words }),
    }),
  )
  const messages = text.trim() === '' ? [t('termsOfUse.office.textNeeded')] : faults
  const ask = () => {
    setAttempt((before) => before + 1)
    setAsking(messages.length === 0)
  }
  const send = async () => {
    const done = await publish.send({ expectedVersion, text: text.trim() })
    setAsking(false)
    if (done === null) return
    setTyped(null)
    tell('success', t('termsOfUse.office.published', { version: done.version }))
  }
  return (
    <section className="terms" aria-labelledby="terms-next">
      <h2 id="terms-next">{t('termsOfUse.office.write')}</h2>
      {attempt > 0 && messages.length > 0 && (
        <ErrorSummary errors={messages.map((message) => ({ fieldId, message }))} attempt={attempt} />
      )}
      <Refusal problem={publish.problem} title={t('termsOfUse.office.failed')} />
      <MessageField
        id={fieldId}
        label={t('termsOfUse.office.text')}
        hint={t('termsOfUse.office.textHint')}
        value={text}
        onChange={setTyped}
        maxLength={20_000}
      />
      {typed !== null && <p>{t('welcomeMessages.state.typed')}</p>}
      <section className="terms" aria-labelledby="terms-preview">
        <h3 id="terms-preview">{t('welcomeMessages.preview')}</h3>
        {text.trim() === '' ? <p>{t('welcomeMessages.previewEmpty')}</p> : <TermsText text={text} under={3} />}
        <output>
          {faults.length === 0
            ? t('welcomeMessages.nothingToMend')
            : t('welcomeMessages.toMend', { count: faults.length })}
        </output>
      </section>
      <div className="claim-buttons">
        <button type="button" className="button" data-variant="primary" onClick={ask}>
          {t('termsOfUse.office.publish', { version })}
        </button>
        {text.trim() === '' && (
          <button type="button" className="button" lang={language} onClick={() => setTyped(t('termsOfUse.example'))}>
            {t('termsOfUse.office.example')}
          </button>
        )}
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('termsOfUse.office.sure', { version })}
        sentence={t('termsOfUse.office.consequence')}
        confirmLabel={t('termsOfUse.office.publish', { version })}
        definitive
        busy={publish.busy}
        onConfirm={() => void send()}
        onCancel={() => setAsking(false)}
      />
    </section>
  )
}
