import { type FormEvent, useEffect, useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import { BusyButton, Screen, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { leaveSession } from '../../data/session.ts'
import { Refusal } from '../refusal.tsx'
import { CodeField } from './code-field.tsx'
import { useStep } from './use-step.ts'

/** The second step of an account with one-time codes (F33). What was typed stays after a refusal. */
export function CodeForm({ person, onEntered }: { person: string; onEntered: (state: SessionState) => void }) {
  const t = useText()
  const [code, setCode] = useState('')
  const [missing, setMissing] = useState(false)
  const { busy, problem, take } = useStep(onEntered)
  useEffect(() => document.getElementById('sign-in-code')?.focus(), [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(code.trim() === '')
    if (code.trim() !== '') await take(() => client.accounts.proveCode({ code: code.trim() }))
  }
  return (
    <Screen title={t('accesses.code.title')} sentence={t('accesses.code.sentence', { person })}>
      <form className="gate-form" data-narrow="true" noValidate onSubmit={send}>
        <Refusal problem={problem} title={t('accesses.code.failed')} />
        <CodeField id="sign-in-code" hint={t('accesses.code.hint')} value={code} missing={missing} onChange={setCode} />
        <div className="screen-actions">
          <BusyButton type="submit" variant="primary" busy={busy}>
            {t('accesses.code.send')}
          </BusyButton>
          <button type="button" className="button" onClick={() => void leaveSession()}>
            {t('accesses.code.back')}
          </button>
        </div>
        <p className="field-hint">{t('accesses.code.lost')}</p>
      </form>
    </Screen>
  )
}
