import {
  type AlertRule,
  alertRules,
  type CeilingKind,
  type ControlLevel,
  type ControlSettings,
  ceilingKinds,
  controlRights,
} from '../../../shared/model/control-levels.ts'
import { type Translate, type Unreadable, unreadable } from '../../components/index.ts'

type Typed = number | null | Unreadable

/** What the form holds: a level for each control, the rest as typed so far. */
export type ControlDraft = Readonly<{
  levels: Readonly<Record<AlertRule, ControlLevel>>
  payFileMonths: Typed
  ceilings: Readonly<Record<CeilingKind, Readonly<{ most: Typed; source: string }>>>
}>

/** What is wrong, by the id of its field. */
export type DraftErrors = Readonly<Record<string, string>>

const recordOf = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>

export function draftOf({ levels, payFileMonths, ceilings }: ControlSettings): ControlDraft {
  return {
    levels: recordOf(alertRules, (rule) => levels[rule] ?? controlRights[rule].usual),
    payFileMonths,
    ceilings: recordOf(ceilingKinds, (kind) => {
      const known = ceilings.find((ceiling) => ceiling.kind === kind)
      return { most: known?.most ?? null, source: known?.source ?? '' }
    }),
  }
}

export const mostId = (kind: CeilingKind): string => `ceiling-${kind}`
export const sourceId = (kind: CeilingKind): string => `ceiling-${kind}-source`
export const monthsId = 'pay-file-months'

/** A ceiling has its source and a source its ceiling; what cannot be read is said by its field and not sent. */
export function draftErrors({ payFileMonths, ceilings }: ControlDraft, t: Translate): DraftErrors {
  const wrongMonths = typeof payFileMonths !== 'number' || payFileMonths < 1 || payFileMonths > 60
  const ofCeilings = ceilingKinds.flatMap((kind): [string, string][] => {
    const { most, source } = ceilings[kind]
    if (most === null && source.trim() === '') return []
    if (most === null || most === unreadable || most < 1)
      return [[mostId(kind), t('reviewSettings.sourceWithoutCeiling')]]
    return source.trim().length < 3 ? [[sourceId(kind), t('reviewSettings.ceilingWithoutSource')]] : []
  })
  return Object.fromEntries([
    ...(wrongMonths ? [[monthsId, t('reviewSettings.monthsWrong')] as const] : []),
    ...ofCeilings,
  ])
}

/** What is kept: only the levels that are not the usual ones, only the ceilings that are given. */
export const settingsOf = ({ levels, payFileMonths, ceilings }: ControlDraft) => ({
  levels: Object.fromEntries(
    alertRules.filter((rule) => levels[rule] !== controlRights[rule].usual).map((rule) => [rule, levels[rule]]),
  ),
  payFileMonths: typeof payFileMonths === 'number' ? payFileMonths : 0,
  ceilings: ceilingKinds.flatMap((kind) => {
    const { most, source } = ceilings[kind]
    return typeof most === 'number' ? [{ kind, most, source: source.trim() }] : []
  }),
})
