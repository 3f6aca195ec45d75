import { type DueLine, netByPayee } from './due-lines.ts'

/** What stops an amount, the most telling first. */
export const blockers = [
  'payFileMissing',
  'ibanUnreadable',
  'ibanInvalid',
  'ibanOutsideSepa',
  'bicInvalid',
  'nameNotWritable',
  'nirMissing',
  'nirInvalid',
  'payFileOutdated',
  'paidAlready',
  'duplicate',
  'amountTooHigh',
  'netNotPositive',
] as const
export type Blocker = (typeof blockers)[number]

/** What is worth a look before sealing, and stops nothing. */
export const warnings = ['accountChanged', 'accountShared', 'holderDiffers', 'nothingToPay', 'advanceLapsed'] as const
export type Warning = (typeof warnings)[number]

/** What is known of the pay file of somebody to be paid; the account itself never comes here. */
export type PayeeFacts = Readonly<{
  account: 'missing' | 'unreadable' | 'invalid' | 'outsideSepa' | 'right'
  isBicRight: boolean
  /** Fees go through payroll, which needs the number; travel does not (F340, F341). */
  nir: 'notNeeded' | 'missing' | 'invalid' | 'right'
  /** The holder's name brought to the signs that every bank takes; null when it cannot be. */
  writtenName: string | null
  /** Last day of validity of the pay file under the office's own rule; null without one. */
  validTo: string | null
  /** The account of somebody else too. */
  isShared: boolean
  /** Another account than the last one that was paid. */
  isChanged: boolean
  isHolder: boolean
}>

export type ControlledLine = DueLine & Readonly<{ missionNumber: number }>

/** One finding on one payee, or on one of their claims. */
export type Finding = Readonly<{
  rule: Blocker | Warning
  level: 'blocker' | 'warning'
  intervenantId: string
  claimId: string
  cents: number
}>

export type Controlled<Line> = Readonly<{
  kept: readonly Line[]
  stopped: readonly Readonly<{ line: Line; rule: Blocker }>[]
  findings: readonly Finding[]
}>

/** The most that a credit transfer may carry, in cents (EPC usage rules of the SEPA credit transfer). */
const highestTransferCents = 99_999_999_999

const accountRules = {
  missing: 'payFileMissing',
  unreadable: 'ibanUnreadable',
  invalid: 'ibanInvalid',
  outsideSepa: 'ibanOutsideSepa',
} as const satisfies Record<Exclude<PayeeFacts['account'], 'right'>, Blocker>

/** What stops every amount of a payee. */
function blockersOf(payee: PayeeFacts, today: string): readonly Blocker[] {
  if (payee.account !== 'right') return [accountRules[payee.account]]
  return [
    ...(payee.isBicRight ? [] : (['bicInvalid'] as const)),
    ...(payee.writtenName === null ? (['nameNotWritable'] as const) : []),
    ...(payee.nir === 'missing' ? (['nirMissing'] as const) : []),
    ...(payee.nir === 'invalid' ? (['nirInvalid'] as const) : []),
    ...(payee.validTo !== null && payee.validTo < today ? (['payFileOutdated'] as const) : []),
  ]
}

const warningsOf = (payee: PayeeFacts): readonly Warning[] =>
  payee.account !== 'right'
    ? []
    : [
        ...(payee.isChanged ? (['accountChanged'] as const) : []),
        ...(payee.isShared ? (['accountShared'] as const) : []),
        ...(payee.isHolder ? [] : (['holderDiffers'] as const)),
      ]

/** Claims that are paid for the mission of another claim of the same person. */
function duplicatesOf(lines: readonly ControlledLine[]): ReadonlySet<string> {
  const paid = lines.filter(({ kind }) => kind === 'payment')
  const groups = Map.groupBy(paid, ({ intervenantId, missionNumber }) => `${intervenantId} ${missionNumber}`)
  return new Set([...groups.values()].flatMap((own) => own.slice(1).map(({ claimId }) => claimId)))
}

type Controls = Readonly<{
  payees: ReadonlyMap<string, PayeeFacts>
  paidAlready: ReadonlySet<string>
  /** Accepted for nothing, and advances that their accepted travel overtook: said, and stopping nothing. */
  notes: readonly Finding[]
  today: string
}>

const finding = (rule: Blocker | Warning, level: Finding['level'], line: DueLine, cents: number): Finding => ({
  rule,
  level,
  intervenantId: line.intervenantId,
  claimId: line.claimId,
  cents,
})

const sumOf = (lines: readonly DueLine[]): number => lines.reduce((sum, { cents }) => sum + cents, 0)

/**
 * Controls before sealing (ux.md S17): which due lines may be frozen, which are stopped and why, payee by payee. All lines of
 * a claim go together. What a payee's lines come to must be more than zero, since a bank takes no negative amount: what is
 * owed beyond that is recovered by another road.
 */
export function controlLines<Line extends ControlledLine>(
  lines: readonly Line[],
  { payees, paidAlready, notes, today }: Controls,
): Controlled<Line> {
  const duplicates = duplicatesOf(lines)
  const stopped = new Map<Line, Blocker>()
  const findings: Finding[] = []
  for (const [intervenantId, own] of Map.groupBy(lines, (line) => line.intervenantId)) {
    const [first] = own
    const payee = payees.get(intervenantId)
    if (first === undefined || payee === undefined) continue
    const [rule, ...others] = blockersOf(payee, today)
    for (const one of [...(rule === undefined ? [] : [rule]), ...others])
      findings.push(finding(one, 'blocker', first, sumOf(own)))
    for (const one of warningsOf(payee)) findings.push(finding(one, 'warning', first, sumOf(own)))
    for (const line of own) {
      const claimRule = paidAlready.has(line.claimId)
        ? 'paidAlready'
        : duplicates.has(line.claimId)
          ? 'duplicate'
          : null
      if (rule !== undefined) stopped.set(line, rule)
      else if (claimRule !== null) {
        stopped.set(line, claimRule)
        findings.push(finding(claimRule, 'blocker', line, line.cents))
      }
    }
    const left = own.filter((line) => !stopped.has(line))
    const net = netByPayee(left).get(intervenantId) ?? 0
    const netRule = net <= 0 ? 'netNotPositive' : net > highestTransferCents ? 'amountTooHigh' : null
    const [head] = left
    if (head === undefined || netRule === null) continue
    for (const line of left) stopped.set(line, netRule)
    findings.push(finding(netRule, 'blocker', head, net))
  }
  return {
    kept: lines.filter((line) => !stopped.has(line)),
    stopped: lines.flatMap((line) => {
      const rule = stopped.get(line)
      return rule === undefined ? [] : [{ line, rule }]
    }),
    findings: [...findings, ...notes],
  }
}
