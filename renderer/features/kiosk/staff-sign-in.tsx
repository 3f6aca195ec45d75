import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { PasswordField, TextField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { KioskForm } from './kiosk-form.tsx'

type Props = Readonly<{ onBack: () => void; onKnown: (token: string) => void }>

/** An account of the staff, then its one-time code where it has them. */
export function StaffSignIn({ onBack, onKnown }: Props) {
  const t = useText()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [half, setHalf] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = async (): Promise<void> => {
    if (half !== null) return onKnown((await client.kiosk.staffCode({ token: half, code: code.trim() })).token)
    const known = await client.kiosk.staff({ login: login.trim(), password })
    setPassword('')
    if (known.step === 'menu') onKnown(known.token)
    else setHalf(known.token)
  }
  const send = async () => {
    if (busy) return
    const fields =
      half === null
        ? ([
            ['kiosk-login', login],
            ['kiosk-password', password],
          ] as const)
        : ([['kiosk-staff-code', code]] as const)
    const empty = fields.find(([, typed]) => typed.trim() === '')
    if (empty !== undefined) return document.getElementById(empty[0])?.focus()
    setBusy(true)
    setProblem(null)
    try {
      await ask()
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
  }
  return (
    <KioskForm
      key={half === null ? 'password' : 'code'}
      title={t('kiosk.staff.title')}
      sentence={t(half === null ? 'kiosk.staff.sentence' : 'kiosk.staff.codeSentence')}
      busy={busy}
      onSend={() => void send()}
      onBack={onBack}
    >
      <Refusal problem={problem} title={t('kiosk.staff.failed')} />
      {half === null ? (
        <>
          <TextField
            id="kiosk-login"
            label={t('kiosk.staff.login')}
            maxLength={100}
            value={login}
            onChange={setLogin}
          />
          <PasswordField
            id="kiosk-password"
            label={t('kiosk.staff.password')}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        </>
      ) : (
        <TextField id="kiosk-staff-code" label={t('kiosk.staff.code')} maxLength={20} value={code} onChange={setCode} />
      )}
    </KioskForm>
  )
}
