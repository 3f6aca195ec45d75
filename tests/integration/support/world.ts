import { ibanFromRib } from '../../../main/domain/identifiers/iban.ts'
import { inventedNir } from '../../../main/features/demonstration/generate/pay.ts'
import { insertMany, type Vault, type WorkContext } from '../../../main/store/index.ts'

/** Invented accounts with valid keys. */
export const accounts = {
  office: ibanFromRib({ bank: '99999', branch: '00001', account: '00000000001' }),
  p1: ibanFromRib({ bank: '99999', branch: '00002', account: '00000000011' }),
  p2: ibanFromRib({ bank: '99999', branch: '00002', account: '00000000022' }),
}

const commune = (inseeCode: string, name: string, postalCodes: string, latitude: number, longitude: number) => ({
  inseeCode,
  name,
  kind: 'commune',
  parentCode: null,
  departmentCode: `0${inseeCode.slice(0, 2)}`,
  postalCodes,
  latitude,
  longitude,
  population: null,
  search: name.toLowerCase(),
})

const school = (
  id: string,
  uai: string,
  town: string,
  postalCode: string,
  communeCode: string,
  at: [number, number],
) => ({
  id,
  uai,
  site: 1,
  name: `Lycée de ${town}`,
  kind: 'lycée',
  natureCode: '302',
  sector: 'public',
  address: '1 rue de l’Essai',
  postalCode,
  town,
  communeCode,
  departmentCode: `0${communeCode.slice(0, 2)}`,
  academyCode: '14',
  latitude: at[0],
  longitude: at[1],
  general: 1,
  technological: 0,
  vocational: 0,
  source: 'essai',
  search: town.toLowerCase(),
})

const missionType = (
  code: string,
  label: string,
  rateType: string,
  entryForm: 'none' | 'copies' | 'candidates' | 'hours' | 'slots' | 'applications',
  enteredBy: 'nobody' | 'intervenant' | 'office',
) => ({
  code,
  label,
  labelEnglish: `${label} in English`,
  rateType,
  feeRight: enteredBy === 'nobody' ? 0 : 1,
  travelRight: 1,
  entryForm,
  enteredBy,
  roles: 'examinateur',
  needsCompetence: 1,
  defaultLoad: 20,
  source: 'essai',
})

const paper = (id: string, examCode: string, code: string, label: string, type: string, minutes: number | null) => ({
  id,
  examCode,
  specialtyCode: 'TOUTES',
  specialtyLabel: 'Toutes séries',
  code,
  label,
  nature: minutes === null ? ('written' as const) : ('oral' as const),
  missionTypeCode: type,
  interrogationMinutes: minutes,
  search: label.toLowerCase(),
})

const person = (
  id: string,
  lastName: string,
  home: Readonly<{ town: string; postalCode: string; communeCode: string }>,
  category: 'PUBLIC_AGENT' | 'EXTERNAL',
) => ({
  id,
  number: `1000${id.slice(1)}`,
  origin: 'essai',
  originKey: id,
  state: 'active' as const,
  stateReason: null,
  title: 'MME',
  lastName,
  firstName: 'Camille',
  birthDate: '1980-01-01',
  numen: null,
  eppNumber: null,
  email: '',
  phone: '',
  address: '2 allée de l’Essai',
  ...home,
  category,
  staffCategory: '',
  grade: '',
  contractEnd: null,
  trainee: 0,
  onLeave: 0,
  partTimePercent: 100,
  reducedMobility: 0,
  vehicleCv: 5,
  company: '',
  search: `${lastName} camille`.toLowerCase(),
  rowVersion: 1,
})

const rennes = { town: 'Rennes', postalCode: '35000', communeCode: '35238' }
const brest = { town: 'Brest', postalCode: '29200', communeCode: '29019' }

type MissionPlan = Readonly<{
  number: number
  session: string
  type: string
  paper: string
  centre: string
  date: string
  from: string
  to: string
  quantity: number
  people: readonly string[]
}>

/** What is convoked in the tiny world; assignments are named `a-<mission>-<person>`. */
const missions: readonly MissionPlan[] = [
  {
    number: 10001,
    session: 'bac',
    type: 'ORAL',
    paper: 'oral',
    centre: 'sBrest',
    date: '2026-06-24',
    from: '08:00',
    to: '12:00',
    quantity: 24,
    people: ['p1', 'p2'],
  },
  {
    number: 10002,
    session: 'bac',
    type: 'MARKING',
    paper: 'written',
    centre: 'sBrest',
    date: '2026-06-24',
    from: '13:30',
    to: '17:30',
    quantity: 60,
    people: ['p1'],
  },
  {
    number: 10003,
    session: 'bac',
    type: 'ORAL',
    paper: 'oral',
    centre: 'sRennes',
    date: '2026-06-25',
    from: '08:00',
    to: '12:00',
    quantity: 12,
    people: ['p1', 'p3'],
  },
  {
    number: 10004,
    session: 'bac',
    type: 'MEETING',
    paper: 'oral',
    centre: 'sRennes',
    date: '2026-06-26',
    from: '09:00',
    to: '12:00',
    quantity: 0,
    people: ['p2'],
  },
  {
    number: 10005,
    session: 'unpaid',
    type: 'ORAL',
    paper: 'oralUnpaid',
    centre: 'sBrest',
    date: '2026-06-29',
    from: '08:00',
    to: '12:00',
    quantity: 10,
    people: ['p3'],
  },
  {
    number: 10006,
    session: 'bac',
    type: 'INVIGILATION',
    paper: 'written',
    centre: 'sBrest',
    date: '2026-06-30',
    from: '08:00',
    to: '12:00',
    quantity: 0,
    people: ['p2'],
  },
]

export const assignmentId = (mission: number, personId: string): string => `a-${mission}-${personId}`

export const allAssignments: readonly string[] = missions.flatMap(({ number, people }) =>
  people.map((one) => assignmentId(number, one)),
)

async function insertReference({ tx }: WorkContext): Promise<void> {
  await insertMany(tx, 'commune', [
    commune('35238', 'Rennes', '35000', 48.1173, -1.6778),
    commune('29019', 'Brest', '29200', 48.3904, -4.4861),
    commune('29075', 'Guipavas', '29490', 48.4346, -4.4008),
  ])
  await insertMany(tx, 'school', [
    school('sRennes', '0350001A', 'Rennes', '35000', '35238', [48.1173, -1.6778]),
    school('sBrest', '0290001A', 'Brest', '29200', '29019', [48.3904, -4.4861]),
  ])
  await insertMany(tx, 'exam', [
    { code: 'BCG', label: 'Baccalauréat général', rateGroup: 'TAUX3' },
    { code: 'ESSAI', label: 'Examen sans taux', rateGroup: 'NR' },
  ])
  await insertMany(tx, 'missionType', [
    missionType('ORAL', 'Interrogation orale', 'ORAL', 'candidates', 'intervenant'),
    missionType('MARKING', 'Correction de copies', 'CORRECTION', 'copies', 'intervenant'),
    missionType('MEETING', 'Réunion', 'MEETING', 'none', 'nobody'),
    missionType('INVIGILATION', 'Surveillance', 'HELP_RUNNING', 'hours', 'office'),
  ])
  await insertMany(tx, 'paper', [
    paper('oral', 'BCG', 'GO', 'Grand oral', 'ORAL', 20),
    paper('written', 'BCG', 'PHI', 'Philosophie', 'MARKING', null),
    paper('oralUnpaid', 'ESSAI', 'O', 'Oral sans taux', 'ORAL', 20),
  ])
}

async function insertPeople({ tx, at }: WorkContext, vault: Vault): Promise<void> {
  await insertMany(tx, 'intervenant', [
    person('p1', 'ABEL', rennes, 'PUBLIC_AGENT'),
    person('p2', 'BLAIN', rennes, 'PUBLIC_AGENT'),
    person('p3', 'CORRE', brest, 'EXTERNAL'),
  ])
  await insertMany(
    tx,
    'posting',
    ['p1', 'p2'].map((intervenantId) => ({
      intervenantId,
      schoolId: 'sRennes',
      kind: 'principal' as const,
      disciplineCode: 'L0100',
      startsOn: '2020-09-01',
      endsOn: null,
    })),
  )
  await insertMany(
    tx,
    'payFile',
    (['p1', 'p2'] as const).map((intervenantId) => ({
      intervenantId,
      holderName: intervenantId === 'p1' ? 'Abel Camille' : 'Blain Camille',
      iban: vault.seal(accounts[intervenantId]),
      ibanTail: accounts[intervenantId].slice(-4),
      bic: null,
      nir: vault.seal(inventedNir('MME', '1980-01-01', intervenantId === 'p1' ? 1 : 2)),
      nirTail: inventedNir('MME', '1980-01-01', intervenantId === 'p1' ? 1 : 2).slice(-4),
      updatedAt: at,
    })),
  )
}

async function insertMissions({ tx }: WorkContext): Promise<void> {
  await insertMany(tx, 'session', [
    { id: 'bac', examCode: 'BCG', year: 2026, month: 6, closingDate: '2026-08-31' },
    { id: 'unpaid', examCode: 'ESSAI', year: 2026, month: 6, closingDate: '2026-08-31' },
  ])
  await insertMany(
    tx,
    'mission',
    missions.map((plan) => ({
      id: `m-${plan.number}`,
      number: plan.number,
      sessionId: plan.session,
      missionTypeCode: plan.type,
      paperId: plan.paper,
      centreId: plan.centre,
      origin: 'local' as const,
      commission: '',
      quantity: plan.quantity,
      observations: '',
      headerAuthority: 'academy' as const,
      firstDate: plan.date,
      lastDate: plan.date,
      rowVersion: 1,
    })),
  )
  await insertMany(
    tx,
    'missionSlot',
    missions.map(({ number, date, from, to }) => ({ missionId: `m-${number}`, date, startTime: from, endTime: to })),
  )
  const seats = missions.flatMap(({ number, people }) =>
    people.map((one, index) => ({
      id: `seat-${number}-${one}`,
      missionId: `m-${number}`,
      role: 'examinateur',
      position: index + 1,
    })),
  )
  await insertMany(tx, 'seat', seats)
  await insertMany(
    tx,
    'assignment',
    missions.flatMap(({ number, people }) =>
      people.map((one) => ({
        id: assignmentId(number, one),
        seatId: `seat-${number}-${one}`,
        missionId: `m-${number}`,
        intervenantId: one,
        state: 'convoked' as const,
        origin: 'manual' as const,
        explanation: '',
        rowVersion: 1,
      })),
    ),
  )
}

/**
 * Two schools 200 km apart, one paid exam with two papers and one held at NR, three people (two live and work in Rennes,
 * one lives in Brest and has no pay file), six missions with everybody convoked. All invented.
 */
export async function insertWorld(context: WorkContext, vault: Vault): Promise<void> {
  await insertReference(context)
  await insertPeople(context, vault)
  await insertMissions(context)
  await context.tx
    .insertInto('office')
    .values({
      id: 1,
      academyCode: '14',
      academyLabel: 'Rennes',
      name: 'Division des examens',
      bureau: 'DEC 3',
      address: '3 rue de l’Essai',
      postalCode: '35000',
      town: 'Rennes',
      phone: '',
      email: '',
      schoolYear: 2025,
      demonstration: 1,
      debtorIban: vault.seal(accounts.office),
      debtorBic: 'ABCDFRPPXXX',
      createdAt: context.at,
    })
    .execute()
}
