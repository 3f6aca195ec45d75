import { type FormEvent, useRef, useState } from 'react'
import { BusyButton, PasswordField, tell, useCommands, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { emptyPassword, isReady, NewPasswordFields } from './new-password-fields.tsx'

/** Changes one's own password. */
export function PasswordSection({ login }: { login: string }) {
  const t = useText()
  const change = useCommand(client.accounts.changePassword)
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(emptyPassword)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (current === '' || !isReady(typed, { login, current })) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const done = await change.send({ current, password: typed.next })
    if (done === null) return
    setCurrent('')
    setTyped(emptyPassword)
    setTried(false)
    tell('success', t('accesses.own.changed'))
  }
  useCommands([
    {
      id: 'accesses.changePassword',
      textKey: 'accesses.own.save',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => form.current?.requestSubmit(),
    },
  ])
  return (
    <form ref={form} className="gate-form" data-narrow="true" noValidate onSubmit={send} aria-labelledby="own-password">
      <h2 id="own-password">{t('accesses.own.change')}</h2>
      <Refusal problem={change.problem} title={t('accesses.password.failed')} />
      <PasswordField
        id="current-password"
        label={t('accesses.password.current')}
        autoComplete="current-password"
        value={current}
        error={tried && current === '' ? t('accounts.signIn.passwordMissing') : undefined}
        onChange={setCurrent}
      />
      <NewPasswordFields bearer={{ login, current }} typed={typed} tried={tried} onChange={setTyped} />
      <div>
        <BusyButton type="submit" variant="primary" busy={change.busy}>
          {t('accesses.own.save')}
        </BusyButton>
      </div>
    </form>
  )
}
