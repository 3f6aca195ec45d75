import {
  type LoadRule,
  type RoleLine,
  type RuleScope,
  ruleFor,
  type WantedSeats,
  wantedSeats,
} from '../../domain/missions/load-rules.ts'
import type { Readable, Tables } from '../../store/index.ts'

export type StoredNeed = Tables['need']

/** Types whose missions are for candidates or copies: without any, nobody is wanted. */
const countedForms: readonly string[] = ['copies', 'candidates', 'slots', 'applications']

export type KnownRule = LoadRule & RuleScope & Readonly<{ id: string; source: string }>

/** Everything that says how many people a need wants. */
export type LoadBook = Readonly<{
  rules: readonly KnownRule[]
  /** The rule of the office that speaks of a need; null where only its mission type does. */
  ruleOf(need: StoredNeed): KnownRule | null
  wantedBy(need: StoredNeed): WantedSeats
}>

const ownLoads = (json: string): Readonly<Record<string, number>> => JSON.parse(json) as Record<string, number>

/** Without a rule of the office: the first role of the type, and those to which the type gives a load. */
function ruleOfType(type: Readonly<{ roles: string; roleLoads: string; defaultLoad: number | null }>): LoadRule {
  const loads = ownLoads(type.roleLoads)
  const roles = type.roles
    .split(' ')
    .filter((role, index) => role !== '' && (index === 0 || loads[role] !== undefined))
    .map((role): RoleLine => {
      const load = loads[role]
      return { role, people: 1, per: 'load', ...(load === undefined ? {} : { load }) }
    })
  return { load: type.defaultLoad, roles, reserve: { unit: 'people', value: 0 } }
}

async function loadRulesOf(read: Readable): Promise<KnownRule[]> {
  const rows = await read.selectFrom('loadRule').selectAll().orderBy('id').execute()
  return rows.map(({ roles, reserve, reserveUnit, rowVersion: _version, ...row }) => ({
    ...row,
    roles: JSON.parse(roles) as RoleLine[],
    reserve: { unit: reserveUnit, value: reserve },
  }))
}

function heavier(rule: LoadRule, more: number): LoadRule {
  if (more === 0) return rule
  const roles = rule.roles.map((line) =>
    line.load === undefined ? line : { ...line, load: Math.max(1, line.load + more) },
  )
  return { ...rule, roles, load: rule.load === null ? null : Math.max(1, rule.load + more) }
}

/** `loadMore` supposes every load greater by so many candidates or copies. */
export async function loadBook(read: Readable, loadMore = 0): Promise<LoadBook> {
  const rules = await loadRulesOf(read)
  const types = await read.selectFrom('missionType').selectAll().execute()
  const byType = new Map(types.map((type) => [type.code, { counted: countedForms.includes(type.entryForm), type }]))
  const exams = new Map(
    (await read.selectFrom('paper').select(['id', 'examCode']).execute()).map(({ id, examCode }) => [id, examCode]),
  )
  const ruleOf = ({ paperId, missionTypeCode }: StoredNeed): KnownRule | null =>
    ruleFor(rules, { paperId, missionTypeCode, examCode: exams.get(paperId) ?? '' })
  return {
    rules,
    ruleOf,
    wantedBy: (need) => {
      const known = byType.get(need.missionTypeCode)
      const ofType: LoadRule = known
        ? ruleOfType(known.type)
        : { load: null, roles: [], reserve: { unit: 'people', value: 0 } }
      const found = ruleOf(need)
      const rule = found === null ? ofType : { ...found, roles: found.roles.length === 0 ? ofType.roles : found.roles }
      const { people, quantity, role } = need
      const own = {
        people,
        quantity,
        role,
        twoSpecialties: need.secondPaperId !== null,
        counted: known?.counted ?? false,
        cancelled: need.cancelled === 1,
      }
      return wantedSeats(own, heavier(rule, loadMore))
    },
  }
}
