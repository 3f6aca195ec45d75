import { describe, expect, it } from 'vitest'
import {
  categoryOfPopulation,
  faultsOf,
  type Identity,
  identityFaults,
  manualPopulations,
} from '../../../../shared/model/identity.ts'
import { texts } from '../../../../shared/text/index.ts'

const sound: Identity = {
  title: 'MME',
  lastName: 'ALPHA',
  firstName: 'Léa',
  birthName: '',
  birthDate: '1980-02-03',
  email: 'lea.alpha@exemple.fr',
  phone: '+33 2 99 00 00 00',
  address: '',
  postalCode: '35000',
  town: 'Rennes',
  communeCode: '35238',
  category: 'PUBLIC_AGENT',
  population: 'firstDegree',
  grade: '',
  profession: '',
  company: '',
  contractEnd: null,
  trainee: false,
  onLeave: false,
  partTimePercent: 80,
  reducedMobility: false,
  vehicleCv: 6,
}

describe('an identity', () => {
  it('is sound', () => {
    expect(faultsOf(sound, '2026-06-01')).toEqual({})
    expect(faultsOf({ ...sound, email: '', phone: '', postalCode: '', vehicleCv: null }, '2026-06-01')).toEqual({})
  })

  it.each<[Partial<Identity>, Record<string, string>]>([
    [{ lastName: '  ' }, { lastName: 'lastNameNeeded' }],
    [{ firstName: '' }, { firstName: 'firstNameNeeded' }],
    [{ birthDate: '' }, { birthDate: 'birthDateNeeded' }],
    [{ birthDate: '2026-06-01' }, { birthDate: 'birthDateImpossible' }],
    [{ birthDate: '1899-12-31' }, { birthDate: 'birthDateImpossible' }],
    [{ email: 'lea.alpha' }, { email: 'emailShape' }],
    [{ phone: 'au bureau' }, { phone: 'phoneShape' }],
    [{ postalCode: '3500' }, { postalCode: 'postalCodeShape' }],
    [{ population: 'professional' }, { profession: 'professionNeeded', company: 'companyNeeded' }],
    [{ partTimePercent: 0 }, { partTimePercent: 'partTimeRange' }],
    [{ partTimePercent: 100.5 }, { partTimePercent: 'partTimeRange' }],
    [{ vehicleCv: 51 }, { vehicleCv: 'vehicleRange' }],
  ])('%j', (part, faults) => {
    expect(faultsOf({ ...sound, ...part }, '2026-06-01')).toEqual(faults)
  })

  it('has a sentence for each fault in both languages', () => {
    for (const language of ['fr', 'en'] as const)
      expect(Object.keys(texts(language).rules.identity).sort()).toEqual([...identityFaults].sort())
  })
})

it('[F14] names every population served, each with its way of being paid', () => {
  expect(Object.keys(categoryOfPopulation)).toEqual([...manualPopulations])
  for (const population of manualPopulations) expect(texts('fr').intervenants.populations[population]).toBeTruthy()
})
