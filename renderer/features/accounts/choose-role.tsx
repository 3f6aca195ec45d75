import { type FormEvent, useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { BusyButton, CheckboxField, FormSection, Screen, useText } from '../../components/index.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { type Account, usualRoleOf, workAs } from './role-choice.ts'
import { keepUsual } from './usual-roles.ts'

/** After the sign-in of somebody who has several roles: which one now. It changes later from the home screen. */
export function ChooseRole({ account }: { account: Account }) {
  const t = useText()
  const [role, setRole] = useState(account.role)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [always, setAlways] = useState(false)
  const open = useCallback(async (chosen: Role) => {
    setBusy(true)
    try {
      await workAs(chosen)
    } catch (error) {
      setProblem(problemOf(error))
      setBusy(false)
    }
  }, [])
  const [usual] = useState(() => usualRoleOf(account))
  useEffect(() => {
    if (usual !== null) void open(usual)
  }, [usual, open])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (always) keepUsual(account.id, role)
    void open(role)
  }
  return (
    <Screen
      title={t('accounts.chooseRole.title')}
      sentence={t('accounts.chooseRole.sentence', { person: account.displayName })}
    >
      <form className="gate-form" data-narrow="true" onSubmit={send}>
        <Refusal problem={problem} />
        <FormSection legend={t('accounts.chooseRole.legend')}>
          {account.roles.map((one) => (
            <label key={one} className="password-rule">
              <input type="radio" name="role" value={one} checked={one === role} onChange={() => setRole(one)} />
              {t(`accounts.roles.${one}`)}
            </label>
          ))}
        </FormSection>
        <CheckboxField label={t('accounts.chooseRole.always')} value={always} onChange={setAlways} />
        <div>
          <BusyButton type="submit" variant="primary" busy={busy}>
            {t('accounts.chooseRole.continue')}
          </BusyButton>
        </div>
      </form>
    </Screen>
  )
}
