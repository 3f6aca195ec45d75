import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, giveFocusBack, PasswordField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { enterSession, leaveSession, refreshSession } from '../../data/session.ts'
import { Refusal } from '../refusal.tsx'

/**
 * Hides the work under the password of who was at it; behind, every screen, dialog and field stays as it was. Somebody else
 * can only leave the window, which closes the work.
 */
export function LockScreen({ account }: { account: NonNullable<SessionState['account']> }) {
  const t = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    document.getElementById('unlock-password')?.focus()
    return () => {
      element?.close()
      giveFocusBack(opener)
    }
  }, [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(password === '')
    if (busy || password === '') return
    setBusy(true)
    setProblem(null)
    try {
      enterSession(await client.accounts.unlock({ password }))
    } catch (error) {
      const refused = problemOf(error)
      setProblem(refused)
      setPassword('')
      setBusy(false)
      // The account was closed or given another password meanwhile: there is nothing left behind this window.
      if (refused.code === 'SIGNED_OUT') await refreshSession()
    }
  }
  return (
    <dialog
      ref={dialog}
      className="lock-screen"
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
    >
      <form className="gate-form" data-narrow="true" noValidate onSubmit={send}>
        <h1 id="lock-title">{t('accounts.lock.title')}</h1>
        <p>{t('accounts.lock.sentence', { person: account.displayName })}</p>
        <Refusal problem={problem} title={t('accounts.lock.failed')} />
        <PasswordField
          id="unlock-password"
          label={t('accounts.signIn.password')}
          autoComplete="current-password"
          value={password}
          error={missing ? t('accounts.signIn.passwordMissing') : undefined}
          onChange={setPassword}
        />
        <div className="action-bar">
          <BusyButton type="submit" variant="primary" busy={busy}>
            {t('accounts.lock.unlock')}
          </BusyButton>
          <BusyButton variant="quiet" busy={false} onClick={() => void leaveSession()}>
            {t('accounts.lock.leave')}
          </BusyButton>
        </div>
      </form>
    </dialog>
  )
}
