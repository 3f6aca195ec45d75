import type { MissionTypeContent } from '../../../shared/contract/mission-types.ts'
import { type MissionRole, missionRoles } from '../../../shared/model/mission-types.ts'
import type { MissionTypeStored } from '../../store/index.ts'

const rightOf = (stored: number | null): boolean | null => (stored === null ? null : stored === 1)
const storedRight = (right: boolean | null): number | null => (right === null ? null : right ? 1 : 0)

const isRole = (role: string): role is MissionRole => (missionRoles as readonly string[]).includes(role)

/** A stored type as the office writes it; a load of the default role that was set before loads were by role counts. */
export function contentOf(row: MissionTypeStored): MissionTypeContent {
  const roles = row.roles.split(' ').filter(isRole)
  const [first] = roles
  const loads = JSON.parse(row.roleLoads) as MissionTypeContent['roleLoads']
  const ofFirst = first === undefined || row.defaultLoad === null ? {} : { [first]: row.defaultLoad }
  return {
    label: row.label,
    labelEnglish: row.labelEnglish,
    entryForm: row.byHalfDay === 1 ? 'candidatesByHalfDay' : row.entryForm,
    enteredBy: row.enteredBy,
    feeRight: rightOf(row.feeRight),
    rateType: row.rateType,
    travelRight: rightOf(row.travelRight),
    roles,
    roleLoads: { ...ofFirst, ...loads },
    needsCompetence: row.needsCompetence === 1,
    dematerialised: row.dematerialised === 1,
  }
}

/** The columns in which the office's words are kept. */
export function columnsOf({ entryForm, feeRight, travelRight, roles, roleLoads, ...content }: MissionTypeContent) {
  const [first] = roles
  const byHalfDay = entryForm === 'candidatesByHalfDay'
  return {
    ...content,
    entryForm: byHalfDay ? ('candidates' as const) : entryForm,
    byHalfDay: byHalfDay ? 1 : 0,
    feeRight: storedRight(feeRight),
    travelRight: storedRight(travelRight),
    roles: roles.join(' '),
    roleLoads: JSON.stringify(roleLoads),
    defaultLoad: first === undefined ? null : (roleLoads[first] ?? null),
    needsCompetence: content.needsCompetence ? 1 : 0,
    dematerialised: content.dematerialised ? 1 : 0,
  }
}

const termNames = ['entryForm', 'enteredBy', 'feeRight', 'rateType', 'travelRight'] as const

/** Whether a claim under the one is another claim under the other. */
export const termsDiffer = (one: MissionTypeContent, other: MissionTypeContent): boolean =>
  termNames.some((name) => one[name] !== other[name])
