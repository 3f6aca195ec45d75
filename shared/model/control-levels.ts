/** What a control does when it finds something: it says so, it asks for a look, or it forbids acceptance. */
export const controlLevels = ['information', 'check', 'block'] as const
export type ControlLevel = (typeof controlLevels)[number]

/** The parts of a claim that controls look at, in the order of the screens. */
export const controlSections = ['service', 'duplicates', 'travel', 'documents', 'person', 'amounts'] as const
export type ControlSection = (typeof controlSections)[number]

/** What a control does until the office decides otherwise, and the least that the rules leave it to decide. */
export type ControlRight = Readonly<{ section: ControlSection; usual: ControlLevel; least: ControlLevel }>

const inSection =
  (section: ControlSection) =>
  (usual: ControlLevel, least: ControlLevel): ControlRight => ({ section, usual, least })
const service = inSection('service')
const duplicates = inSection('duplicates')
const travel = inSection('travel')
const documents = inSection('documents')
const person = inSection('person')
const amounts = inSection('amounts')

/**
 * Everything that a control may find. Service done gates payment (regulation.md 5) and an amount needs a rate: those
 * always block. The fee excludes any other pay for the same activity (décret n° 2010-235, regulation.md 1.9): what pays the
 * same work or the same journey twice may be lowered to a look, never to less.
 */
export const controlRights = {
  serviceMissing: service('block', 'block'),
  serviceAbsent: service('block', 'block'),
  entryMissing: service('block', 'block'),
  quantityDiffers: service('check', 'check'),
  quantityNotStated: service('check', 'information'),
  minutesDiffer: service('check', 'check'),
  minutesNotStated: service('check', 'information'),
  presentExceeded: service('check', 'check'),
  sharedExceeded: service('check', 'information'),
  quantityContested: service('check', 'check'),
  differenceReported: service('check', 'check'),
  sentLate: service('check', 'information'),
  missionTwice: duplicates('block', 'check'),
  hoursTwice: duplicates('block', 'check'),
  sameHalfDay: duplicates('check', 'information'),
  journeyTwice: duplicates('block', 'check'),
  journeyAgain: duplicates('check', 'information'),
  journeysCross: duplicates('check', 'information'),
  documentTwice: duplicates('check', 'information'),
  documentOfAnother: duplicates('check', 'information'),
  distanceUnlikely: travel('check', 'information'),
  distanceDiffers: travel('check', 'information'),
  distanceUnknown: travel('check', 'information'),
  documentMissing: documents('check', 'information'),
  documentByPost: documents('information', 'information'),
  payFileMissing: person('check', 'check'),
  payFileOld: person('check', 'information'),
  nirMissing: person('check', 'information'),
  overtimeKept: person('information', 'information'),
  helpPaidTwice: person('check', 'information'),
  rateUnknown: amounts('block', 'block'),
  rateForbids: amounts('block', 'block'),
  feeNotComputable: amounts('block', 'block'),
  rateRefuses: amounts('check', 'information'),
  rateChanged: amounts('check', 'information'),
  typeWithoutFee: amounts('check', 'information'),
  ceilingExceeded: amounts('check', 'information'),
  nothingDue: amounts('check', 'information'),
} as const satisfies Readonly<Record<string, ControlRight>>

export type AlertRule = keyof typeof controlRights
export const alertRules = Object.keys(controlRights) as AlertRule[]

/** Whether the office has nothing to decide about a control. */
export const isLocked = (rule: AlertRule): boolean => controlRights[rule].least === 'block'

/** The levels an office may give to a control, from the least one. */
export const levelsOf = (rule: AlertRule): readonly ControlLevel[] =>
  controlLevels.slice(controlLevels.indexOf(controlRights[rule].least))

/** What an office may limit by a ceiling of its own. */
export const ceilingKinds = ['copies', 'candidates', 'hours', 'oneWayKm', 'nightCents', 'ticketsCents'] as const
export type CeilingKind = (typeof ceilingKinds)[number]

/** A ceiling and the text that gives it: none is kept without its source. */
export type Ceiling = Readonly<{ kind: CeilingKind; most: number; source: string }>

/** What the office decides of the controls of claims. */
export type ControlSettings = Readonly<{
  levels: Readonly<Partial<Record<AlertRule, ControlLevel>>>
  /** From how many months without intervention a pay file is old. */
  payFileMonths: number
  ceilings: readonly Ceiling[]
}>

/**
 * Twelve months, as in the Paris region and Rouen (regulation.md 5); no ceiling, since no text sets one but that of VAE,
 * which the rates apply.
 */
export const usualControlSettings: ControlSettings = { levels: {}, payFileMonths: 12, ceilings: [] }
