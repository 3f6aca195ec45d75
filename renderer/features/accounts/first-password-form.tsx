import { type FormEvent, useEffect, useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import { BusyButton, Screen, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { leaveSession } from '../../data/session.ts'
import { Refusal } from '../refusal.tsx'
import { emptyPassword, isReady, NewPasswordFields } from './new-password-fields.tsx'
import { useStep } from './use-step.ts'

/** The last step of a first sign-in: nothing else opens before the person has a password of their own (F37). */
export function FirstPasswordForm({
  held,
  onEntered,
}: {
  held: NonNullable<SessionState['held']>
  onEntered: (state: SessionState) => void
}) {
  const t = useText()
  const [typed, setTyped] = useState(emptyPassword)
  const [tried, setTried] = useState(false)
  const { busy, problem, take } = useStep(onEntered)
  useEffect(() => document.getElementById('new-password')?.focus(), [])
  // The page no longer holds the password that was given: the core checks that the new one is another.
  const bearer = { login: held.login, current: '' }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isReady(typed, bearer)) await take(() => client.accounts.chooseFirstPassword({ password: typed.next }))
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus())
  }
  return (
    <Screen
      title={t('accesses.password.title')}
      sentence={t('accesses.password.sentence', { person: held.displayName })}
    >
      <form className="gate-form" data-narrow="true" noValidate onSubmit={send}>
        <Refusal problem={problem} title={t('accesses.password.failed')} />
        <NewPasswordFields bearer={bearer} typed={typed} tried={tried} onChange={setTyped} />
        <div className="screen-actions">
          <BusyButton type="submit" variant="primary" busy={busy}>
            {t('accesses.password.save')}
          </BusyButton>
          <button type="button" className="button" onClick={() => void leaveSession()}>
            {t('accesses.code.back')}
          </button>
        </div>
      </form>
    </Screen>
  )
}
