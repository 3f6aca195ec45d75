import { computeRates } from './compute-rates.ts'
import { rateDocument } from './rate-document.ts'
import type { RatePart, RateResult, Refusal } from './rate-result.ts'
import type { RateTables } from './rate-tables.ts'
import { refusal } from './refusals.ts'

type Json = Readonly<Record<string, unknown>>
/** A part of the document that cannot be read: the whole, a mission, its entry, or one of its journeys. */
type Fault = Readonly<{
  mission: number | null
  part: 'mission' | 'entry' | 'travel'
  line: number | null
  path: string
}>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const missionsOf = (json: unknown): readonly unknown[] =>
  isObject(json) && Array.isArray(json.missions) ? json.missions : []
const idOf = (mission: unknown, index: number): string =>
  isObject(mission) && typeof mission.id === 'string' ? mission.id : `missions[${index}]`

/** The faults of a document, one per part, or none when it conforms. */
function faultsOf(json: unknown): Fault[] {
  const parsed = rateDocument.safeParse(json)
  const issues = parsed.success ? [] : parsed.error.issues
  const faults = issues.map((issue): Fault => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
    const path = [...issue.path, ...keys.slice(0, 1)].join('.')
    const [head, mission, part, line] = issue.path
    if (head !== 'missions' || typeof mission !== 'number') return { mission: null, part: 'mission', line: null, path }
    if (part === 'entry') return { mission, part, line: null, path }
    if (part === 'travel' && typeof line === 'number') return { mission, part, line, path }
    return { mission, part: 'mission', line: null, path }
  })
  const key = ({ mission, part, line }: Fault): string => `${mission} ${part} ${line}`
  return [...new Map(faults.toReversed().map((fault) => [key(fault), fault])).values()].toReversed()
}

/** The document without its faulty parts; the journeys that stay keep their order. */
function without(json: Json, faults: readonly Fault[]): Json {
  const missions = missionsOf(json).flatMap((mission, index) => {
    const mine = faults.filter((fault) => fault.mission === index)
    if (mine.some(({ part }) => part === 'mission') || !isObject(mission)) return []
    const lines = mine.map(({ line }) => line)
    const travel = Array.isArray(mission.travel) ? mission.travel.filter((_, line) => !lines.includes(line)) : []
    const entry = mine.some(({ part }) => part === 'entry') ? null : mission.entry
    return [{ ...mission, entry, travel }]
  })
  return { ...json, missions }
}

const refusedPart: RatePart = { status: 'REFUSED', cents: 0, lines: [] }

function refusalOf(json: unknown, { mission, part, line, path }: Fault): Refusal {
  const id = mission === null ? null : idOf(missionsOf(json)[mission], mission)
  const item =
    mission === null ? 'document' : part === 'entry' ? 'fee' : part === 'travel' ? `travel[${line}]` : 'mission'
  const detail = { fr: `Champ en cause : ${path || 'document'}.`, en: `Field concerned: ${path || 'document'}.` }
  return refusal(id, 'BAD_INPUT', item, detail)
}

/**
 * Answers any JSON value with a result, never with an exception. What cannot be read is refused as BAD_INPUT, part by part: a bad
 * journey or entry refuses itself, a bad mission refuses both its parts, anything else refuses the document; the rest is computed.
 */
export function answerRateDocument(json: unknown, tables: RateTables): RateResult {
  const parsed = rateDocument.safeParse(json)
  if (parsed.success) return computeRates(parsed.data, tables)
  const faults = faultsOf(json)
  const salvaged =
    isObject(json) && faults.every(({ mission }) => mission !== null)
      ? rateDocument.safeParse(without(json, faults))
      : parsed
  const result = salvaged.success ? computeRates(salvaged.data, tables) : null
  const ids = missionsOf(json).map(idOf)
  const wholes = new Set(faults.filter(({ part }) => part === 'mission').map(({ mission }) => mission))
  const computed = new Map(result?.missions.map((mission) => [mission.id, mission]))
  const missions = ids.map((id, index) => {
    const mine = wholes.has(index) ? undefined : computed.get(id)
    if (!mine) return { id, fee: refusedPart, travel: refusedPart }
    const parts = new Set(faults.filter(({ mission }) => mission === index).map(({ part }) => part))
    return {
      id,
      fee: parts.has('entry') ? refusedPart : mine.fee,
      travel: parts.has('travel') && mine.travel.status === 'NONE' ? refusedPart : mine.travel,
    }
  })
  return {
    format: 'rate-1-result',
    missions,
    refusals: [...(result?.refusals ?? []), ...faults.map((fault) => refusalOf(json, fault))],
    notes: result?.notes ?? [],
    kmCounter: result?.kmCounter ?? [],
    totalCents: missions.reduce((sum, { fee, travel }) => sum + fee.cents + travel.cents, 0),
  }
}
