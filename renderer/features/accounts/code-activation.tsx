import { type FormEvent, useEffect, useState } from 'react'
import { BusyButton, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { CodeField } from './code-field.tsx'
import { QrCode } from './qr-code.tsx'

export type PreparedKey = Awaited<ReturnType<typeof client.accounts.prepareOneTimeCode>>

/** A new key, as a drawing and in letters; its first code proves that a telephone holds it. */
export function CodeActivation({
  prepared,
  onActivated,
  onEnd,
}: {
  prepared: PreparedKey
  onActivated: (recoveryCodes: readonly string[]) => void
  onEnd: () => void
}) {
  const t = useText()
  const activate = useCommand(client.accounts.activateOneTimeCode)
  const [code, setCode] = useState('')
  const [missing, setMissing] = useState(false)
  useEffect(() => document.getElementById('first-code')?.focus(), [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(code.trim() === '')
    if (code.trim() === '') return
    const done = await activate.send({ token: prepared.token, code: code.trim() })
    if (done !== null) onActivated(done.recoveryCodes)
  }
  return (
    <form className="gate-aside" noValidate onSubmit={send} aria-label={t('accesses.own.prepare')}>
      <p>{t('accesses.own.scan')}</p>
      <div className="gate-columns">
        <QrCode modules={prepared.modules} label={t('accesses.own.drawing')} />
        <div>
          <p>{t('accesses.own.key')}</p>
          <p className="secret">{prepared.key.match(/.{1,4}/g)?.join(' ')}</p>
        </div>
      </div>
      <Refusal problem={activate.problem} title={t('accesses.own.notActivated')} />
      <CodeField id="first-code" hint={t('accesses.own.firstCode')} value={code} missing={missing} onChange={setCode} />
      <div className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={activate.busy}>
          {t('accesses.own.activate')}
        </BusyButton>
        <button type="button" className="button" onClick={onEnd}>
          {t('accesses.own.giveUp')}
        </button>
      </div>
    </form>
  )
}
