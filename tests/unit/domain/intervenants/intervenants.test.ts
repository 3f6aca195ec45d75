import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHolder } from '../../../../main/domain/intervenants/account-holder.ts'
import { mayBeDeleted } from '../../../../main/domain/intervenants/deletion.ts'
import { duplicateReasons, type Identified } from '../../../../main/domain/intervenants/duplicates.ts'
import { searchTextOf } from '../../../../main/domain/intervenants/search-text.ts'
import { planningState, stateOn } from '../../../../main/domain/intervenants/state-on.ts'

const setAside = (stateFrom: string | null, stateTo: string | null) => ({
  state: 'setAside' as const,
  stateFrom,
  stateTo,
})

describe('state on a day', () => {
  it.each([
    [setAside(null, null), '2026-06-01', 'setAside'],
    [setAside('2026-06-01', '2026-06-30'), '2026-06-01', 'setAside'],
    [setAside('2026-06-01', '2026-06-30'), '2026-06-30', 'setAside'],
    [setAside('2026-06-01', '2026-06-30'), '2026-07-01', 'active'],
    [setAside('2026-06-01', '2026-06-30'), '2026-05-31', 'active'],
    [setAside('2026-06-01', null), '2030-01-01', 'setAside'],
    [{ state: 'archived' as const, stateFrom: null, stateTo: '2020-01-01' }, '2026-06-01', 'archived'],
    [{ state: 'active' as const, stateFrom: null, stateTo: null }, '2026-06-01', 'active'],
  ])('%j on %s: %s', (standing, day, expected) => {
    expect(stateOn(standing, day)).toBe(expected)
  })

  it('assignment sees the days of somebody who comes back, and the state of somebody who does not', () => {
    expect(planningState(setAside('2026-06-01', '2026-06-30'))).toEqual({
      state: 'active',
      setAside: { from: '2026-06-01', to: '2026-06-30' },
    })
    expect(planningState(setAside('2026-06-01', null))).toEqual({ state: 'setAside', setAside: null })
  })

  it('assignment and the sheet agree on every day', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (one, other, mission) => {
        const [from, to] = [one, other].sort()
        const standing = setAside(from ?? null, to ?? null)
        const planned = planningState(standing)
        const out = planned.setAside !== null && planned.setAside.from <= mission && mission <= planned.setAside.to
        expect(out).toBe(stateOn(standing, mission) === 'setAside')
      }),
    )
  })
})

const known: Identified = {
  lastName: 'LE GOFF',
  firstName: 'Éloïse',
  birthName: 'KERMADEC',
  birthDate: '1980-05-04',
  numen: '01E9501234ABC',
  nir: '280053523800142',
}
const stranger: Identified = {
  lastName: 'PETIT',
  firstName: 'Jean',
  birthName: '',
  birthDate: '1980-05-04',
  numen: null,
  nir: null,
}

describe('duplicates', () => {
  it.each<[Partial<Identified>, string[]]>([
    [{}, []],
    [{ lastName: 'Le Goff' }, ['name']],
    [{ lastName: 'Le Goff', birthDate: '1980-05-05' }, []],
    [{ birthName: 'Kermadec' }, ['birthName']],
    [{ lastName: 'Kermadec' }, ['birthName']],
    [{ lastName: 'ELOISE', firstName: 'LE GOFF' }, ['swappedNames']],
    [{ numen: '01E9501234ABC', birthDate: '1950-01-01' }, ['numen']],
    [{ nir: '280053523800142', birthDate: '1950-01-01' }, ['nir']],
    [{ lastName: 'le goff', numen: '01E9501234ABC' }, ['numen', 'name']],
  ])('%j: %j', (part, reasons) => {
    expect(duplicateReasons({ ...stranger, ...part }, known)).toEqual(reasons)
  })

  it('two people without number or birth name never meet by what they lack', () => {
    expect(duplicateReasons(stranger, { ...known, birthName: '', numen: null, nir: null })).toEqual([])
  })
})

describe('deletion', () => {
  const nothing = { origin: 'manual', state: 'active' as const, missionsAhead: 0, assignments: 0, claims: 0 }
  it.each([
    [nothing, 'ok'],
    [{ ...nothing, origin: 'epp' }, 'intervenants.comesFromFeed'],
    [{ ...nothing, origin: 'externals' }, 'intervenants.comesFromFeed'],
    [{ ...nothing, missionsAhead: 1, assignments: 1 }, 'intervenants.missionsAhead'],
    [{ ...nothing, state: 'setAside' as const, missionsAhead: 1, assignments: 1 }, 'intervenants.hasServed'],
    [{ ...nothing, assignments: 1 }, 'intervenants.hasServed'],
    [{ ...nothing, claims: 1 }, 'intervenants.hasServed'],
  ])('%j: %s', (facts, rule) => {
    const result = mayBeDeleted(facts)
    expect(result.ok ? 'ok' : result.error.rule).toBe(rule)
  })
})

describe('holder of an account', () => {
  const person = { lastName: 'LE GOFF', firstName: 'Éloïse', birthName: 'KERMADEC' }
  it.each([
    ['Mme Eloise LE GOFF', true],
    ['LE GOFF ELOISE OU PETIT JEAN', true],
    ['kermadec eloise', true],
    ['PETIT Jean', false],
    ['GOFF', false],
    ['', false],
  ])('%s: %s', (holder, expected) => {
    expect(isHolder(holder, person)).toBe(expected)
  })
})

it('a person is searched by names, birth name and number, without accents', () => {
  expect(searchTextOf({ lastName: 'LE GOFF', firstName: 'Éloïse', birthName: 'Kermadec' }, '100001')).toBe(
    'le goff eloise kermadec 100001',
  )
  expect(searchTextOf({ lastName: 'PETIT', firstName: 'Jean' }, '7')).toBe('petit jean 7')
})
