import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planningFacts } from '../../../main/features/assignments/planning-facts.ts'
import { findDuplicates } from '../../../main/features/intervenants/duplicates.ts'
import { savePayFile } from '../../../main/features/intervenants/pay-file.ts'
import { listIntervenants } from '../../../main/features/intervenants/queries.ts'
import { manualPopulations } from '../../../shared/model/identity.ts'
import { good, nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'
import { iban, manager, nir, nirBody, outsider, peopleOf } from '../support/people.ts'

let office: TestOffice
const { create, sheet, found, save, setState, facts } = peopleOf(() => office)

beforeAll(async () => {
  office = await openTestOffice('2026-06-25')
})
afterAll(() => office.close())

describe('people created by hand', () => {
  test('[F7] [F14] every population is recorded with its own sheet, number and way of being paid', async () => {
    for (const [index, population] of manualPopulations.entries()) {
      const birthDate = `196${index}-01-01`
      const { id, number } = good(await create({ population, birthDate, lastName: `POPULATION${index}` }))
      const person = await sheet(id)
      expect(number).toMatch(/^\d{6}$/)
      expect(person).toMatchObject({ number, origin: 'manual', state: 'active', identity: { population } })
    }
    expect(await found('population')).toHaveLength(manualPopulations.length)
    expect(await found('', { origin: 'manual' })).toHaveLength(manualPopulations.length)
  })

  test('an identity that may not be kept is refused with its rule', async () => {
    expect(refusalOf(await create({ company: '' }))).toBe('identity.companyNeeded')
    expect(refusalOf(await create({ birthDate: '2030-01-01' }))).toBe('identity.birthDateImpossible')
    expect(refusalOf(await create({ communeCode: '99999' }))).toBe('intervenants.unknownCommune')
    expect(refusalOf(await create({}, { numen: '12' }))).toBe('numen.shape')
    expect(refusalOf(await create({}, { nir: `${nirBody}00` }))).toBe('nir.key')
  })

  test('somebody alike is shown with what matches; creating anyway needs a reason, kept in the journal', async () => {
    const first = good(await create({}, { numen: '01E9501234ABC' }))
    const described = { ...outsider, lastName: 'oedipe', numen: '', nir: '' }
    const read = office.services.read()
    expect(good(await findDuplicates(read, office.services.vault(), described))).toMatchObject([
      { id: first.id, number: first.number, reasons: ['name'] },
    ])
    const swapped = { ...described, lastName: 'ELISE', firstName: 'OEDIPE', numen: '01E9501234ABC' }
    expect(good(await findDuplicates(read, office.services.vault(), swapped))).toMatchObject([
      { id: first.id, reasons: ['numen', 'swappedNames'] },
    ])
    expect(refusalOf(await create())).toBe('intervenants.duplicatesFound')
    expect(refusalOf(await create({}, { numen: '01E9501234ABC', reason: 'homonyme' }))).toBe('intervenants.numenHeld')
    const second = good(await create({}, { reason: 'jumelle' }))
    expect(await facts(second.id)).toContain('jumelle')
    expect(await facts(second.id)).toContain(first.number)
  })

  test('a NIR already in a pay file is recognised without being kept or told', async () => {
    const holder = good(await create({ lastName: 'TITULAIRE', birthDate: '1971-01-01' }))
    good(
      await savePayFile(office.services, manager, {
        commandId: nextCommand(),
        intervenantId: holder.id,
        expectedVersion: 1,
        holderName: 'Titulaire Élise',
        iban,
        bic: '',
        nir,
        validFrom: '2026-06-01',
      }),
    )
    const described = { ...outsider, lastName: 'AUTRE', birthDate: '1999-09-09', numen: '', nir }
    const alike = good(await findDuplicates(office.services.read(), office.services.vault(), described))
    expect(alike).toMatchObject([{ id: holder.id, reasons: ['nir'] }])
    const other = good(await create({ lastName: 'AUTRE', birthDate: '1999-09-09' }, { nir, reason: 'erreur connue' }))
    expect(await facts(other.id)).not.toContain(nirBody)
    expect((await sheet(other.id)).payFile).toBeNull()
  })
})

describe('identity', () => {
  test('is corrected on any sheet, found under its new name, and given back by the same act', async () => {
    const before = (await sheet('p1')).identity
    good(await save('p1', { lastName: 'ZÉPHYR', phone: '0299000000' }))
    expect(await found('zephyr')).toEqual(['ZÉPHYR'])
    expect(await found('abel')).toEqual([])
    expect(await facts('p1')).toContain('"fields":"lastName phone"')
    expect(await facts('p1')).not.toContain('0299000000')
    good(await save('p1', before))
    expect(await found('abel')).toEqual(['ABEL'])
    expect((await sheet('p1')).identity).toEqual(before)
  })

  test('decided on an older version is a conflict that changes nothing', async () => {
    good(await save('p2', { phone: '0299000001' }))
    expect(refusalOf(await save('p2', { phone: '0299000002' }, 1))).toBe('CONFLICT')
    expect((await sheet('p2')).identity.phone).toBe('0299000001')
  })
})

describe('states', () => {
  test('somebody set aside until a day counts as active again after it, in the sheet, the list, the criteria and assignment', async () => {
    good(await setState('p3', 'setAside', '2026-06-20', '2026-06-30'))
    expect(await sheet('p3')).toMatchObject({ state: 'setAside', stateFrom: '2026-06-20', stateTo: '2026-06-30' })
    expect(await found('', { state: 'setAside' })).toEqual(['CORRE'])
    const planned = async () =>
      (await planningFacts(office.services.read())).persons.find((person) => person.id === 'p3')
    expect(await planned()).toMatchObject({
      state: 'active',
      unavailabilities: [{ start: '2026-06-20T00:00', end: '2026-06-30T23:59' }],
    })
    office.setToday('2026-07-01')
    expect(await sheet('p3')).toMatchObject({ state: 'active', decidedState: 'setAside' })
    expect(await found('', { state: 'setAside' })).toEqual([])
    expect(await found('corre', { state: 'active' })).toEqual(['CORRE'])
    office.setToday('2026-06-25')
    expect(refusalOf(await setState('p3', 'setAside', '2026-06-30', '2026-06-20'))).toBe('intervenants.datesReversed')
    good(await setState('p3', 'active', null, null))
    expect(await sheet('p3')).toMatchObject({ state: 'active', stateFrom: null, stateReason: null })
  })
})

describe('search', () => {
  test('[F97] [F99] a keyword looks at number, names, discipline, school, town and state, without case or accents', async () => {
    await office.services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.label', touches: [] },
      async ({ tx }) => {
        await tx.insertInto('discipline').values({ code: 'L0100', label: 'Économie et gestion' }).execute()
        return { ok: true, value: null }
      },
    )
    expect(await found('10001')).toContain('ABEL')
    expect(await found('camille abel')).toEqual(['ABEL'])
    expect(await found('ECONOMIE')).toEqual(['ABEL', 'BLAIN'])
    expect(await found('l0100')).toEqual(['ABEL', 'BLAIN'])
    expect(await found('rennes')).toEqual(['ABEL', 'BLAIN'])
    expect(await found('bois')).toContain('ŒDÎPE')
    expect(await found('brest camille')).toEqual(['CORRE'])
    good(await setState('p3', 'archived', null, null))
    expect(await found('archiv')).toEqual(['CORRE'])
    good(await setState('p3', 'active', null, null))
  })

  test('criteria narrow the list, alone and together', async () => {
    await office.services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.skill', touches: [] },
      async ({ tx, at }) => {
        const statement = {
          position: 1,
          author: 'system' as const,
          authorCode: 'SYS',
          verdict: 'confirmed' as const,
          at,
        }
        for (const [id, intervenantId] of [
          ['c1', 'p1'],
          ['c2', 'p2'],
        ] as const) {
          await tx.insertInto('competence').values({ id, intervenantId, paperId: 'oral' }).execute()
          await tx
            .insertInto('competenceStatement')
            .values({ ...statement, competenceId: id })
            .execute()
        }
        const invalid = {
          ...statement,
          position: 2,
          author: 'self' as const,
          authorCode: 'SELF',
          verdict: 'invalidated' as const,
        }
        await tx
          .insertInto('competenceStatement')
          .values({ ...invalid, competenceId: 'c2' })
          .execute()
        return { ok: true, value: null }
      },
    )
    const feed = { origin: 'feed' }
    expect(await found('', feed)).toEqual(['ABEL', 'BLAIN', 'CORRE'])
    expect(await found('', { paper: 'oral' })).toEqual(['ABEL'])
    expect(await found('', { exam: 'BCG' })).toEqual(['ABEL'])
    expect(await found('', { school: 'sRennes' })).toEqual(['ABEL', 'BLAIN'])
    expect(await found('', { discipline: 'L0100' })).toEqual(['ABEL', 'BLAIN'])
    expect(await found('', { ...feed, commune: '29019' })).toEqual(['CORRE'])
    expect(await found('', { ...feed, department: '035' })).toEqual(['ABEL', 'BLAIN'])
    expect(await found('', { ...feed, category: 'EXTERNAL' })).toEqual(['CORRE'])
    expect(await found('', { ...feed, payFile: 'without' })).toEqual(['CORRE'])
    expect(await found('', { missions: 'with' })).toEqual(['ABEL', 'BLAIN', 'CORRE'])
    expect(await found('', { ...feed, missions: 'without' })).toEqual([])
    good(await save('p2', { trainee: true, partTimePercent: 50, contractEnd: '2026-08-31', onLeave: true }))
    for (const facet of ['trainee', 'onLeave', 'partTime'])
      expect(await found('', { ...feed, [facet]: 'yes' })).toEqual(['BLAIN'])
    expect(await found('', { ...feed, trainee: 'no' })).toEqual(['ABEL', 'CORRE'])
    expect(await found('', { contractEndsBefore: '2026-09-01' })).toEqual(['BLAIN'])
    expect(await found('', { contractEndsBefore: '2026-08-31' })).toEqual([])
    expect(await found('abel', { school: 'sRennes', trainee: 'yes' })).toEqual([])
    const unknown = { start: 0, size: 10, sort: null, filter: '', facets: { colour: 'red' } }
    expect(refusalOf(await listIntervenants(office.services, unknown))).toBe('BAD_INPUT')
  })
})
