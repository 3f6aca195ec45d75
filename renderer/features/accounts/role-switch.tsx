import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, useFormat, useText } from '../../components/index.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { type Account, usualRoleOf, workAs } from './role-choice.ts'
import { keepUsual } from './usual-roles.ts'

/** The role somebody works in, the others they have, and those that others delegated to them. */
export function RoleSwitch({ account, onChanged }: { account: Account; onChanged: () => void }) {
  const t = useText()
  const format = useFormat()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { role: current, roles, onBehalfOf, delegations } = account
  const [usual, setUsual] = useState(() => usualRoleOf(account))
  const ask = () => {
    keepUsual(account.id, null)
    setUsual(null)
    tell('success', t('accounts.chooseRole.asked'))
  }
  const change = (...chosen: Parameters<typeof workAs>) => {
    setProblem(null)
    workAs(...chosen).then(onChanged, (error: unknown) => setProblem(problemOf(error)))
  }
  const word = t(`accounts.roles.${current}`)
  return (
    <>
      <p>
        {onBehalfOf === null
          ? t('accounts.chooseRole.current', { role: word })
          : t('delegations.current', { role: word, name: onBehalfOf })}
      </p>
      <Refusal problem={problem} />
      {usual !== null && (
        <p>
          {t('accounts.chooseRole.alwaysOpen', { role: t(`accounts.roles.${usual}`) })}{' '}
          <button type="button" className="button" data-variant="small" onClick={ask}>
            {t('accounts.chooseRole.ask')}
          </button>
        </p>
      )}
      <div className="screen-actions">
        {roles
          .filter((role) => role !== current || onBehalfOf !== null)
          .map((role) => (
            <button key={role} type="button" className="button" onClick={() => change(role)}>
              {t('accounts.chooseRole.switchTo', { role: t(`accounts.roles.${role}`) })}
            </button>
          ))}
        {delegations
          .filter(({ role, name }) => role !== current || name !== onBehalfOf)
          .map((delegation) => (
            <button
              key={delegation.id}
              type="button"
              className="button"
              onClick={() => change(delegation.role, delegation)}
            >
              {t('delegations.switchTo', {
                role: t(`accounts.roles.${delegation.role}`),
                name: delegation.name,
                to: format.longDate(delegation.to),
              })}
            </button>
          ))}
      </div>
    </>
  )
}
