import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { useText } from '../../components/index.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { type Account, workAs } from './role-choice.ts'

/** The other roles of somebody who has several. */
export function RoleSwitch({ account }: { account: Account }) {
  const t = useText()
  const [problem, setProblem] = useState<Problem | null>(null)
  const change = (role: Role) => {
    setProblem(null)
    workAs(role).catch((error: unknown) => setProblem(problemOf(error)))
  }
  return (
    <section aria-labelledby="role-switch">
      <h2 id="role-switch">{t('accounts.chooseRole.heading')}</h2>
      <p>{t('accounts.chooseRole.current', { role: t(`accounts.roles.${account.role}`) })}</p>
      <Refusal problem={problem} />
      <div className="screen-actions">
        {account.roles
          .filter((role) => role !== account.role)
          .map((role) => (
            <button key={role} type="button" className="button" onClick={() => change(role)}>
              {t('accounts.chooseRole.switchTo', { role: t(`accounts.roles.${role}`) })}
            </button>
          ))}
      </div>
    </section>
  )
}
