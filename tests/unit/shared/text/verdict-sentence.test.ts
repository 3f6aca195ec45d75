import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { ruleBook } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import { remediesFor } from '../../../../main/domain/assignment/explanation/remedies.ts'
import {
  type CandidatePerson,
  type EligibilityRule,
  type EligibilitySettings,
  eligibilityRules,
  type SeatContext,
} from '../../../../main/domain/assignment/types.ts'
import { formatFor } from '../../../../renderer/app/format.ts'
import { translate } from '../../../../renderer/app/texts.ts'
import { texts } from '../../../../shared/text/index.ts'
import { remedySentence } from '../../../../shared/text/remedy-sentence.ts'
import { ruleName, verdictSentence } from '../../../../shared/text/verdict-sentence.ts'

const slot = { start: '2026-06-02T08:00', end: '2026-06-02T12:00' }
const settings: EligibilitySettings = {
  maxDistanceMetres: 150_000,
  roadFactor: 1.3,
  statedDistances: new Map(),
  minimumGapMinutes: 60,
  maxTravelMinutes: 90,
  speeds: [{ upToKm: null, kmPerHour: 60 }],
  restMinutes: 660,
  maxDaysPerWeek: 1,
  presidentFromOutside: true,
  professionalIsExternal: true,
  maxSameSchool: 1,
  coolingOffYears: 2,
  holdersOfPapersSpared: true,
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
  marking: false,
  jury: null,
  members: [],
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
  held: [
    { ...seat, mission: 'm2', number: 10002, centre: '0350009Z', marking: true },
    { ...seat, mission: 'm3', centre: '0350009Z', slots: [{ start: '2026-06-02T12:10', end: '2026-06-02T13:00' }] },
    { ...seat, mission: 'm4', slots: [{ start: '2026-06-01T20:00', end: '2026-06-01T22:00' }] },
    { ...seat, mission: 'm5', year: 2025, slots: [] },
  ],
  maxLoad: 1,
  maxSeats: 1,
  fairShare: 1,
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

/** The seat about which a rule has something to say. */
const seatFor = (rule: EligibilityRule): SeatContext => {
  if (rule === 'presidentSchool') return { ...seat, role: 'president' }
  if (rule === 'external') return { ...seat, role: 'professional' }
  if (rule === 'holdingPapers') return { ...seat, paper: null }
  return { ...seat, members: [{ person: 'y', role: 'examiner', school: '0350001A' }] }
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
    const where = seatFor(rule)
    const fit = rule === 'external' ? { ...best, statuses: ['external' as const] } : best
    expect(ruleBook[rule](worst, where, settings).satisfied).toBe(false)
    expect(ruleBook[rule](fit, where, settings).satisfied).toBe(true)
    const broken = sentence(worst, where, rule)
    const satisfied = sentence(fit, where, rule)
    expect(broken).not.toBe(satisfied)
    for (const said of [broken, satisfied]) expect(said).toMatch(/^\p{Lu}[^{}]*\.$/u)
    expect(ruleName(rule, translate)).not.toBe(rule)
  })

  test.each(eligibilityRules)('%s: what would satisfy it is a whole sentence of its own', (rule) => {
    const [remedy] = remediesFor([ruleBook[rule](worst, seatFor(rule), settings)])
    if (remedy === undefined) throw new Error(rule)
    const said = remedySentence(remedy, translate, formatFor(language))
    expect(said).toMatch(/^\p{Lu}[^{}]*\.$/u)
    expect(said).not.toBe(translate('explanations.remedies.other'))
  })

  test('rules that are off, or about another kind of seat, say so', () => {
    const off: EligibilitySettings = {
      ...settings,
      maxTravelMinutes: null,
      restMinutes: null,
      maxDaysPerWeek: null,
      presidentFromOutside: false,
      professionalIsExternal: false,
      maxSameSchool: null,
      coolingOffYears: null,
      holdersOfPapersSpared: false,
    }
    const said = eligibilityRules.flatMap((rule) => {
      const verdict = ruleBook[rule](worst, seatFor(rule), off)
      return verdict.facts.off === true ? [verdictSentence(verdict, translate, formatFor(language))] : []
    })
    const others = (['external', 'presidentSchool', 'holdingPapers'] as const).map((rule) => sentence(best, seat, rule))
    expect(said).toHaveLength(8)
    for (const one of [...said, ...others]) expect(one).toMatch(/^\p{Lu}[^{}]*\.$/u)
    const jury = { ...seat, jury: 'BCG 1' }
    const again = { ...best, held: [{ ...jury, mission: 'm5', year: 2025, centre: '0350009Z' }] }
    expect(sentence(again, jury, 'coolingOff')).toContain('jury')
  })

  test('missing data and remote work have sentences of their own', () => {
    const unknown = { ...best, roles: null, levels: null, contractEnd: 'unknown' as const, location: null }
    const remote = { ...seat, centre: null, paper: null, level: null }
    const said = [
      sentence(unknown, seat, 'role'),
      sentence(unknown, seat, 'level'),
      sentence(unknown, seat, 'contract'),
      sentence(unknown, seat, 'distance'),
      sentence(unknown, seat, 'travelTime'),
      sentence({ ...best, schools: [] }, seat, 'sameSchool'),
      sentence(best, remote, 'distance'),
      sentence(best, remote, 'travelTime'),
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
