/** Money that is settled, or worked out on what was sent, of one exam and mission type. */
export type KnownCost = Readonly<{
  examCode: string
  missionType: string
  track: 'fee' | 'travel'
  /** Claims whose amount is decided, and what they come to. */
  decided: number
  decidedCents: number
  /** Claims sent and not decided: what they ask for under the rates of their days. */
  sent: number
  sentCents: number
}>

/** What is still to come of one exam and mission type: claims not sent yet, and seats without a claim. */
export type ToCome = Readonly<{
  examCode: string
  missionType: string
  track: 'fee' | 'travel'
  count: number
}>

export type ForecastLine = Readonly<{
  examCode: string
  track: 'fee' | 'travel'
  decidedCents: number
  sentCents: number
  /** What is to come, where claims of the same exam and mission type say how much one costs. */
  expected: number
  expectedCents: number
  /** What is to come and nothing says the cost of: counted, never priced. */
  unknown: number
  /** Advances that the travel they anticipate has not taken off: a part of it, which adds nothing. */
  advancedCents: number
}>

/** Advances of one exam, less what was taken off. */
export type Advanced = Readonly<{ examCode: string; cents: number }>

const keyOf = ({ examCode, missionType, track }: Readonly<{ examCode: string; missionType: string; track: string }>) =>
  `${examCode} ${missionType} ${track}`

/**
 * What the sessions will cost (ux.md S11): what is decided, what is asked for in claims sent, and for the rest the average of
 * the decided and sent claims of the same exam and mission type. Where there is none, the number is said and no amount is:
 * an unknown cost is never guessed.
 */
export function forecast(
  known: readonly KnownCost[],
  toCome: readonly ToCome[],
  advanced: readonly Advanced[] = [],
): ForecastLine[] {
  const costs = new Map(known.map((cost) => [keyOf(cost), cost]))
  const lines = new Map<string, { -readonly [Key in keyof ForecastLine]: ForecastLine[Key] }>()
  const lineOf = ({ examCode, track }: Pick<ForecastLine, 'examCode' | 'track'>) => {
    const key = `${examCode} ${track}`
    const line = lines.get(key) ?? {
      examCode,
      track,
      decidedCents: 0,
      sentCents: 0,
      expected: 0,
      expectedCents: 0,
      unknown: 0,
      advancedCents: 0,
    }
    lines.set(key, line)
    return line
  }
  for (const cost of known) {
    const line = lineOf(cost)
    line.decidedCents += cost.decidedCents
    line.sentCents += cost.sentCents
  }
  for (const coming of toCome) {
    const line = lineOf(coming)
    const cost = costs.get(keyOf(coming))
    const claims = (cost?.decided ?? 0) + (cost?.sent ?? 0)
    if (cost === undefined || claims === 0) line.unknown += coming.count
    else {
      line.expected += coming.count
      line.expectedCents += Math.round((coming.count * (cost.decidedCents + cost.sentCents)) / claims)
    }
  }
  for (const { examCode, cents } of advanced) lineOf({ examCode, track: 'travel' }).advancedCents += cents
  return [...lines.values()].toSorted(
    (one, other) => one.examCode.localeCompare(other.examCode) || one.track.localeCompare(other.track),
  )
}
