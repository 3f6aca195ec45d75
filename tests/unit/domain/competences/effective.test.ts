import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownCode } from '../../../../main/domain/competences/author-codes.ts'
import {
  competenceState,
  isEffective,
  type Spoken,
  standingWords,
} from '../../../../main/domain/competences/effective.ts'

const say = (author: Spoken['author'], verdict: Spoken['verdict'], authorCode: string = codes[author]): Spoken => ({
  author,
  authorCode,
  verdict,
})
const codes = { system: 'SYS', school: '0650012K', self: 'SELF', manager: 'DEC' } as const

const author = fc.constantFrom(
  ['system', 'SYS'] as const,
  ['school', '0650012K'] as const,
  ['school', '0310055S'] as const,
  ['self', 'SELF'] as const,
  ['manager', 'DEC'] as const,
)
const anyone = author.chain(([name, code]) =>
  fc
    .constantFrom('confirmed' as const, 'invalidated' as const, 'withdrawn' as const)
    .map((verdict) => say(name, name === 'manager' && verdict === 'invalidated' ? 'confirmed' : verdict, code)),
)
const history = fc.array(anyone, { maxLength: 12 })
const sameAuthor = (a: Spoken) => (b: Spoken) => a.author === b.author && a.authorCode === b.authorCode

describe('when a competence is effective', () => {
  test('the worked example: the system creates, a school recognises, the person invalidates [F163]', () => {
    const words = [say('system', 'confirmed'), say('school', 'confirmed'), say('self', 'invalidated')]
    expect(standingWords(words).map(shownCode)).toEqual(['SYS (C)', '0650012K (C)', 'NUMEN (I)'])
    expect(isEffective(words.slice(0, 2))).toBe(true)
    expect(isEffective(words)).toBe(false)
    expect(competenceState(words)).toBe('contradictory')
  })

  test.each([
    ['SYS (C)', say('system', 'confirmed'), '[F145]'],
    ['0650012K (C)', say('school', 'confirmed'), '[F146]'],
    ['0650012K (I)', say('school', 'invalidated'), '[F147]'],
    ['NUMEN (C)', say('self', 'confirmed'), '[F148]'],
    ['NUMEN (I)', say('self', 'invalidated'), '[F149]'],
    ['DEC (C)', say('manager', 'confirmed'), '[F150]'],
  ])('an author is shown as %s %s', (shown, word) => {
    expect(standingWords([word]).map(shownCode)).toEqual([shown])
  })

  test('one invalidation suspends; the system alone is no opinion; the office has the last say over what was said before', () => {
    expect(competenceState([say('system', 'confirmed'), say('school', 'invalidated')])).toBe('suspended')
    const disputed = [say('self', 'confirmed'), say('school', 'invalidated')]
    expect(competenceState(disputed)).toBe('contradictory')
    expect(competenceState([...disputed, say('manager', 'confirmed')])).toBe('effective')
    expect(competenceState([...disputed, say('manager', 'confirmed'), say('self', 'invalidated')])).toBe(
      'contradictory',
    )
    expect(competenceState([])).toBe('unstated')
  })

  test('without words of the office, the order between authors does not matter', () => {
    const others = history.map((said) => said.filter((one) => one.author !== 'manager'))
    fc.assert(
      fc.property(others, (said) => {
        const byAuthor = said.toSorted((a, b) =>
          a.authorCode < b.authorCode ? -1 : a.authorCode > b.authorCode ? 1 : 0,
        )
        expect(isEffective(byAuthor)).toBe(isEffective(said))
        expect(competenceState(byAuthor)).toBe(competenceState(said))
      }),
    )
  })

  test('only the last word of each author stands, and what stands says the same as the whole history', () => {
    fc.assert(
      fc.property(history, (said) => {
        const standing = standingWords(said)
        expect(new Set(standing.map((one) => `${one.author} ${one.authorCode}`)).size).toBe(standing.length)
        expect(standingWords(standing)).toEqual(standing)
        expect(isEffective(standing)).toBe(isEffective(said))
      }),
    )
  })

  test('a word of the office makes it effective, whatever was said before', () => {
    fc.assert(
      fc.property(history, (said) => {
        expect(isEffective([...said, say('manager', 'confirmed')])).toBe(true)
      }),
    )
  })

  test('a word taken back leaves everything as it was, even after others have spoken', () => {
    const word = anyone.filter(({ verdict }) => verdict !== 'withdrawn')
    fc.assert(
      fc.property(history, word, history, (before, one, between) => {
        const others = between.filter((said) => !sameAuthor(one)(said))
        const undone = [...before, one, ...others, { ...one, verdict: 'withdrawn' as const }]
        expect(standingWords(undone)).toEqual(standingWords([...before, ...others]))
        expect(competenceState(undone)).toBe(competenceState([...before, ...others]))
      }),
    )
  })
})
