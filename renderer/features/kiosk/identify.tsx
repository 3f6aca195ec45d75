import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { TextField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { KioskForm } from './kiosk-form.tsx'

export type Typed = Readonly<{ number: string; code: string }>

/** The number of the person and the code of a convocation: scanned, they go by themselves; typed, they stay after a refusal. */
export function Identify({ start, onIdentified }: { start: Typed; onIdentified: (person: string) => void }) {
  const t = useText()
  const [typed, setTyped] = useState(start)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { number, code } = typed
  const missing = attempt > 0 ? t('kiosk.identify.missing') : undefined
  const send = async () => {
    if (busy) return
    setAttempt((last) => last + 1)
    setProblem(null)
    const empty = number.trim() === '' ? 'kiosk-number' : code.trim() === '' ? 'kiosk-code' : null
    if (empty !== null) return document.getElementById(empty)?.focus()
    setBusy(true)
    try {
      onIdentified((await client.kiosk.identify({ number: number.trim(), code: code.trim() })).person)
    } catch (error) {
      setProblem(problemOf(error))
      setBusy(false)
      document.getElementById('kiosk-code')?.focus()
    }
  }
  const sent = useRef(false)
  useEffect(() => {
    if (start.code === '' || sent.current) return
    sent.current = true
    void send()
  })
  return (
    <KioskForm
      title={t('kiosk.identify.title')}
      sentence={t('kiosk.identify.scan')}
      busy={busy}
      onSend={() => void send()}
    >
      <Refusal problem={problem} title={t('kiosk.identify.failed')} />
      <TextField
        id="kiosk-number"
        label={t('kiosk.identify.number')}
        hint={t('kiosk.identify.numberHint')}
        maxLength={20}
        value={number}
        onChange={(next) => setTyped({ ...typed, number: next })}
        error={number.trim() === '' ? missing : undefined}
      />
      <TextField
        id="kiosk-code"
        label={t('kiosk.identify.code')}
        hint={t('kiosk.identify.codeHint')}
        maxLength={20}
        value={code}
        onChange={(next) => setTyped({ ...typed, code: next })}
        error={code.trim() === '' ? missing : undefined}
      />
    </KioskForm>
  )
}
