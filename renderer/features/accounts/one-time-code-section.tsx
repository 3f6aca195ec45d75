import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, PasswordField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { CodeActivation, type PreparedKey } from './code-activation.tsx'

/** Whether a code is asked beside the password; its recovery codes are shown once, when it is activated. */
export function OneTimeCodeSection({ active, recoveryCodesLeft }: { active: boolean; recoveryCodesLeft: number }) {
  const t = useText()
  // Not a read of the cache: each activation draws a key of its own, and none stays in the page after it.
  const [prepared, setPrepared] = useState<PreparedKey | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [removing, setRemoving] = useState(false)
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>([])
  const prepare = () => {
    setProblem(null)
    client.accounts.prepareOneTimeCode({}).then(setPrepared, (error: unknown) => setProblem(problemOf(error)))
  }
  const activated = (codes: readonly string[]) => {
    setPrepared(null)
    setRecoveryCodes(codes)
    tell('success', t('accesses.own.activated'))
  }
  return (
    <section className="gate-form" aria-labelledby="own-code">
      <h2 id="own-code">{t('accesses.own.codeTitle')}</h2>
      <p>{active ? t('accesses.own.codeOn', { count: recoveryCodesLeft }) : t('accesses.own.codeOff')}</p>
      {recoveryCodes.length > 0 && <RecoveryCodes codes={recoveryCodes} onKept={() => setRecoveryCodes([])} />}
      {prepared && <CodeActivation prepared={prepared} onActivated={activated} onEnd={() => setPrepared(null)} />}
      <Refusal problem={problem} title={t('accesses.own.notActivated')} onRetry={prepare} />
      <div className="screen-actions">
        {active && (
          <button type="button" className="button" onClick={() => setRemoving(true)}>
            {t('accesses.own.remove')}
          </button>
        )}
        {!active && prepared === null && (
          <button type="button" className="button" onClick={prepare}>
            {t('accesses.own.prepare')}
          </button>
        )}
      </div>
      {removing && <RemoveCode onClose={() => setRemoving(false)} />}
    </section>
  )
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useText()
  return (
    <section className="gate-aside" aria-label={t('accesses.own.recoveryTitle')}>
      <h3>{t('accesses.own.recoveryTitle')}</h3>
      <p>{t('accesses.own.recovery')}</p>
      <ul className="secret-list">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <BusyButton onClick={onKept}>{t('accesses.own.recoveryKept')}</BusyButton>
      </div>
    </section>
  )
}

function RemoveCode({ onClose }: { onClose: () => void }) {
  const t = useText()
  const remove = useCommand(client.accounts.removeOneTimeCode)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    if (password === '' || (await remove.send({ password })) === null) return
    tell('success', t('accesses.own.removed'))
    onClose()
  }
  return (
    <EntryDialog
      title={t('accesses.own.remove')}
      save={t('accesses.own.remove')}
      busy={remove.busy}
      problem={remove.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PasswordField
        label={t('accesses.password.current')}
        autoComplete="current-password"
        value={password}
        error={tried && password === '' ? t('accounts.signIn.passwordMissing') : undefined}
        onChange={setPassword}
      />
    </EntryDialog>
  )
}
