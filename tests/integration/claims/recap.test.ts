import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ClaimFacts, currentEstimate, loadClaims } from '../../../main/features/claims/index.ts'
import { loadBureau, recapModel } from '../../../main/features/claims/recap.ts'
import { documentsRequired } from '../../../main/features/claims/required-documents.ts'
import { rateTablesOf } from '../../../main/features/rate-tables.ts'
import { openTestOffice, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const factsOf = async (mission: number, person: string): Promise<ClaimFacts> => {
  const id = await claimIdOf(office, mission, person)
  const claim = (await loadClaims(office.services.read(), [id])).get(id)
  if (claim === undefined) throw new Error('no such claim')
  return claim
}

it('[F302] [F303] [F304] [F305] [F306] [F307] [F308] [F309] [F310] [F311] [F312] the recap says who, where, when and what is asked', async () => {
  await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
  const claim = await factsOf(10001, 'p1')
  const read = office.services.read()
  const estimate = currentEstimate(claim, '2026-07-01', 'intervenant', await rateTablesOf(read))
  const setting = { bureau: await loadBureau(read), enteredBy: 'Camille Abel', validatedOn: '2026-07-01' }
  const model = recapModel(claim, estimate, { ...setting, language: 'fr', information: null })
  expect(model).toMatchObject({
    fileNumber: claim.number,
    enteredBy: 'Camille Abel',
    bureau: { name: 'Division des examens, DEC 3', addressLines: ['3 rue de l’Essai', '35000 Rennes'] },
    intervenant: { number: '10001', name: 'Mme Camille ABEL', addressLines: ['2 allée de l’Essai', '35000 Rennes'] },
    mainSchool: 'Lycée de Rennes',
    mission: {
      number: '10001',
      type: 'Interrogation orale',
      exam: 'Baccalauréat général',
      specialty: 'Toutes séries',
      paper: 'Grand oral',
      place: 'Lycée de Brest, 1 rue de l’Essai, 29200 Brest',
      from: '2026-06-24T08:00',
      to: '2026-06-24T12:00',
    },
    fees: [{ label: 'Candidats interrogés', quantity: 12, cents: 3_840 }],
    journeys: [
      {
        departure: { town: 'Rennes', postcode: '35000', at: '2026-06-24T05:00' },
        destination: { town: 'Brest', postcode: '29200' },
        mode: 'Automobile',
        distanceKilometres: 242,
        trips: 2,
        counts: [{ label: 'Déjeuners à rembourser', count: 1 }],
        misc: null,
        cents: 8_632,
      },
    ],
  })
  const english = recapModel(claim, estimate, { ...setting, language: 'en', information: 'Legible files only.' })
  expect(english).toMatchObject({
    language: 'en',
    mission: { type: 'Interrogation orale in English', exam: 'Baccalauréat général' },
    fees: [{ label: 'Candidates examined', quantity: 12 }],
    journeys: [{ mode: 'Car', counts: [{ label: 'Lunches to refund', count: 1 }] }],
    documents: { information: 'Legible files only.' },
  })
})

it('[F279] [F280] [F281] [F282] [F283] [F284] [F313] documents are asked for when the claim calls for them, and only then', async () => {
  const known = await factsOf(10001, 'p1')
  const stranger = await factsOf(10003, 'p3')
  expect(documentsRequired(stranger)).toEqual(['bankDetails', 'healthCard'])
  const [journey] = known.journeys
  if (journey === undefined) throw new Error('no prefilled journey')
  const complete = { ...known, nirTail: '0000' }
  expect(documentsRequired(complete)).toEqual([])
  const asking = {
    ...complete,
    journeys: [
      { ...journey, mode: 'TRAIN_2ND' as const, ticketsCents: 4_500, nights: 1 },
      { ...journey, miscCents: 300 },
    ],
  }
  expect(documentsRequired(asking)).toEqual(['hotelInvoices', 'tickets', 'miscProof'])
})
