import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, PasswordField, TextField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { KioskStep } from './kiosk-step.tsx'

/** The way out for the staff of the centre: an account of theirs closes the application. It works without network. */
export function Staff({ onBack }: { onBack: () => void }) {
  const t = useText()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [closed, setClosed] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (login.trim() === '') return document.getElementById('kiosk-login')?.focus()
    if (password === '') return document.getElementById('kiosk-password')?.focus()
    setBusy(true)
    setProblem(null)
    try {
      await client.kiosk.leave({ login: login.trim(), password })
      setPassword('')
      setClosed(true)
    } catch (error) {
      setProblem(problemOf(error))
      setBusy(false)
    }
  }
  if (closed) return <KioskStep key="closed" title={t('kiosk.staff.closed')} />
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <KioskStep
        title={t('kiosk.staff.title')}
        sentence={t('kiosk.staff.sentence')}
        actions={
          <>
            <BusyButton type="submit" variant="primary" busy={busy}>
              {t('kiosk.staff.close')}
            </BusyButton>
            <button type="button" className="button" onClick={onBack}>
              {t('kiosk.back')}
            </button>
          </>
        }
      >
        <Refusal problem={problem} title={t('kiosk.staff.failed')} />
        <TextField id="kiosk-login" label={t('kiosk.staff.login')} maxLength={100} value={login} onChange={setLogin} />
        <PasswordField
          id="kiosk-password"
          label={t('kiosk.staff.password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
      </KioskStep>
    </form>
  )
}
