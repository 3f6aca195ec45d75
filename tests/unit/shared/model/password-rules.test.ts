import { describe, expect, it } from 'vitest'
import { brokenPasswordRules } from '../../../../shared/model/password-rules.ts'

const bearer = { login: '004812', current: 'jument-Correcte-9' }

describe('a new password', () => {
  it.each([
    ['', ['length', 'variety', 'notIdentifier', 'notCurrent']],
    ['court', ['length']],
    ['aaaaaaaaaaaa', ['variety']],
    ['motdepasse-004812', ['notIdentifier']],
    ['jument-Correcte-9', ['notCurrent']],
    ['quatre mots sans rapport', []],
  ])('%j breaks %j', (password, broken) => {
    expect(brokenPasswordRules(password, bearer)).toEqual(broken)
  })

  it('is the same however its accents are written', () => {
    const current = 'été à la campagne'
    expect(brokenPasswordRules(current.normalize('NFD'), { login: 'x', current })).toEqual(['notCurrent'])
  })
})
