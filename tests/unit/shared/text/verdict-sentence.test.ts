import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { ruleBook } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import {
  type CandidatePerson,
  type EligibilitySettings,
  eligibilityRules,
  type SeatContext,
} from '../../../../main/domain/assignment/types.ts'
import { formatFor } from '../../../../renderer/app/format.ts'
import { translate } from '../../../../renderer/app/texts.ts'
import { texts } from '../../../../shared/text/index.ts'
import { ruleName, verdictSentence } from '../../../../shared/text/verdict-sentence.ts'

const slot = { start: '2026-06-02T08:00', end: '2026-06-02T12:00' }
const settings: EligibilitySettings = {
  maxDistanceMetres: 150_000,
  roadFactor: 1.3,
  statedDistances: new Map(),
  minimumGapMinutes: 60,
  exclusions: [{ id: 'e', status: 'trainee', discipline: 'L1300', exam: 'BCG', reason: 'en formation' }],
}
const rennes = { latitude: 48.11, longitude: -1.68 }
const seat: SeatContext = {
  mission: 'm1',
  number: 10001,
  year: 2026,
  role: 'examiner',
  exam: 'BCG',
  missionType: 'ORAL',
  subject: 'p1',
  paper: 'p1',
  level: 'BAC',
  centre: '0350001A',
  centreLocation: rennes,
  candidateSchools: ['0350002B'],
  slots: [slot],
  load: 1,
}
/** Nobody may call this person: every rule of the book is broken. */
const worst: CandidatePerson = {
  id: 'x',
  state: 'archived',
  statuses: ['trainee'],
  disciplines: ['L1300'],
  conflicts: [{ kind: 'school', school: '0350001A', exam: null }],
  wishes: [],
  leaves: [{ from: '2026-06-01', to: '2026-06-30' }],
  unavailabilities: [slot],
  contractEnd: '2026-05-31',
  competences: [],
  levels: [],
  roles: [],
  schools: ['0350001A', '0350002B'],
  location: { latitude: 43.3, longitude: 5.4 },
  held: [{ ...seat, mission: 'm2', number: 10002, centre: '0350009Z' }],
  maxLoad: 1,
  maxSeats: 1,
  fairShare: 1,
  pastCentres: [],
}
const best: CandidatePerson = {
  ...worst,
  state: 'active',
  statuses: [],
  conflicts: [],
  leaves: [],
  unavailabilities: [],
  contractEnd: '2026-08-31',
  competences: [{ paper: 'p1', effective: true, confirmed: true }],
  levels: ['BAC'],
  roles: ['examiner'],
  schools: ['0350003C'],
  location: rennes,
  held: [],
  maxLoad: 16,
  maxSeats: 8,
}

beforeAll(async () => {
  await i18next.init({
    lng: 'fr',
    resources: { fr: { translation: texts('fr') }, en: { translation: texts('en') } },
    interpolation: { escapeValue: false },
  })
})

describe.each(['fr', 'en'] as const)('sentences of the rule book in %s', (language) => {
  beforeAll(async () => {
    await i18next.changeLanguage(language)
  })
  const sentence = (person: CandidatePerson, where: SeatContext, rule: (typeof eligibilityRules)[number]) =>
    verdictSentence(ruleBook[rule](person, where, settings), translate, formatFor(language))

  test.each(eligibilityRules)('%s: broken and satisfied are whole sentences that differ', (rule) => {
    expect(ruleBook[rule](worst, seat, settings).satisfied).toBe(false)
    expect(ruleBook[rule](best, seat, settings).satisfied).toBe(true)
    const broken = sentence(worst, seat, rule)
    const satisfied = sentence(best, seat, rule)
    expect(broken).not.toBe(satisfied)
    for (const said of [broken, satisfied]) expect(said).toMatch(/^\p{Lu}[^{}]*\.$/u)
    expect(ruleName(rule, translate)).not.toBe(rule)
  })

  test('missing data and remote work have sentences of their own', () => {
    const unknown = { ...best, roles: null, levels: null, contractEnd: 'unknown' as const, location: null }
    const remote = { ...seat, centre: null, paper: null, level: null }
    const said = [
      sentence(unknown, seat, 'role'),
      sentence(unknown, seat, 'level'),
      sentence(unknown, seat, 'contract'),
      sentence(unknown, seat, 'distance'),
      sentence(best, remote, 'distance'),
      sentence(best, remote, 'competence'),
      sentence(best, remote, 'level'),
      sentence({ ...best, contractEnd: 'none' }, seat, 'contract'),
    ]
    for (const one of said) expect(one).toMatch(/^\p{Lu}[^{}]*\.$/u)
    expect(new Set(said).size).toBe(said.length)
  })

  test('facts are written as people read them', () => {
    expect(sentence(worst, seat, 'leave')).toContain(language === 'fr' ? '30 juin 2026' : '30 June 2026')
    expect(sentence(worst, seat, 'distance')).toMatch(/150 km/)
    const held = [seat]
    expect(sentence({ ...best, held }, seat, 'timeConflict')).toMatch(/mission/)
  })
})
