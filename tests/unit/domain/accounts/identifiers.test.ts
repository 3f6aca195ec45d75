import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstPasswordOf, freeLogin, type Person, proposedLogin } from '../../../../main/domain/accounts/identifiers.ts'
import { identifierRules } from '../../../../shared/model/identifier-rules.ts'

const person = (part: Partial<Person> = {}): Person => ({
  number: '004812',
  lastName: 'Martineau-Dupré',
  firstName: 'Hélène',
  email: '',
  numen: null,
  ...part,
})

const anyPerson = fc.record({
  number: fc.stringMatching(/^\d{6}$/),
  lastName: fc.string({ unit: 'grapheme' }),
  firstName: fc.string({ unit: 'grapheme' }),
  email: fc.oneof(fc.emailAddress(), fc.constant('claire.martin@ac-rennes.fr'), fc.string()),
  numen: fc.constantFrom(null, '14E9501234ABC'),
})

describe('identifiers', () => {
  it('[F36] are seven letters of the surname and one of the first name, with the NUMEN as first password', () => {
    expect(proposedLogin('surnameFirst', person())).toBe('martineh')
    expect(firstPasswordOf('surnameFirst', person({ numen: '14E9501234ABC' }))).toBe('numen')
    expect(firstPasswordOf('surnameFirst', person())).toBe('temporary')
  })

  it('[F37] are one letter of the first name and seven of the surname, with a temporary password', () => {
    expect(proposedLogin('initialFirst', person())).toBe('hmartine')
    expect(firstPasswordOf('initialFirst', person({ numen: '14E9501234ABC' }))).toBe('temporary')
  })

  it('[F38] are the intervenant number, which is the first password too', () => {
    expect(proposedLogin('number', person())).toBe('004812')
    expect(firstPasswordOf('number', person())).toBe('number')
  })

  it('[F34] of academy staff are the name of their academic mailbox; a private one is not used', () => {
    expect(proposedLogin('mailbox', person({ email: ' Helene.Martineau2@ac-orleans-tours.fr' }))).toBe(
      'helene.martineau2',
    )
    for (const email of ['', 'helene@exemple.fr', 'h@ac-rennes.fr', 'helene@ac-rennes.fr.exemple.com'])
      expect(proposedLogin('mailbox', person({ email }))).toBe('004812')
    expect(firstPasswordOf('mailbox', person({ numen: '14E9501234ABC' }))).toBe('temporary')
  })

  it.each([
    ['D’Œuvre', 'Éloïse', 'doeuvree'],
    ['Li', 'An', 'lia'],
    ['Strauß', 'Øyvind', 'strausso'],
    ['de la Tour', 'Jean-Noël', 'delatouj'],
    ['O', 'A', '004812'],
    ['李', '娜', '004812'],
  ])('read %s %s as %s', (lastName, firstName, login) => {
    expect(proposedLogin('surnameFirst', person({ lastName, firstName }))).toBe(login)
  })

  it('are plain, short and the same each time, whatever the names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierRules), anyPerson, (rule, one) => {
        const login = proposedLogin(rule, one)
        expect(login).toMatch(/^[a-z0-9._-]{3,}$/)
        expect(proposedLogin(rule, one)).toBe(login)
        if (rule === 'surnameFirst' || rule === 'initialFirst') expect(login.length).toBeLessThanOrEqual(8)
      }),
      { numRuns: 200 },
    )
  })

  it('are numbered from 2 when taken, and never meet', () => {
    expect(freeLogin('martineh', () => false)).toBe('martineh')
    expect(freeLogin('martineh', (login) => login === 'martineh')).toBe('martineh2')
    expect(freeLogin('004812', (login) => login === '004812')).toBe('004812-2')
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('martin', 'martin2', '1234', 'claire.martin3'), { maxLength: 30 }),
        (wanted) => {
          const taken = new Set<string>()
          for (const one of wanted) taken.add(freeLogin(one, (login) => taken.has(login)))
          expect(taken.size).toBe(wanted.length)
        },
      ),
      { numRuns: 100 },
    )
  })
})
