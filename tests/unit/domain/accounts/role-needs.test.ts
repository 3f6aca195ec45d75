import { expect, it } from 'vitest'
import { judgeRoles } from '../../../../main/domain/accounts/role-needs.ts'
import { type Role, roles } from '../../../../shared/model/roles.ts'

const ruleOf = (held: readonly Role[], schoolId: string | null, intervenantId: string | null) => {
  const judged = judgeRoles({ roles: held, schoolId, intervenantId })
  return judged.ok ? null : judged.error.rule
}

it('a head has a school, an intervenant is a person, and the office needs neither', () => {
  expect(ruleOf(['schoolHead'], null, null)).toBe('accounts.schoolNeeded')
  expect(ruleOf(['intervenant', 'centreHead'], null, 'p1')).toBe('accounts.schoolNeeded')
  expect(ruleOf(['intervenant', 'centreHead'], 's1', null)).toBe('accounts.personNeeded')
  expect(ruleOf(['administrator', 'manager'], null, null)).toBeNull()
  expect(ruleOf(roles, 's1', 'p1')).toBeNull()
})
