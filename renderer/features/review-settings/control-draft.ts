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

/** What is wrong, with the field it is in and how that is called. */
export type DraftErrors = readonly Readonly<{ fieldId: string; label: string; message: string }>[]

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

/** The largest figure that a field takes: 9 999, euros being in cents. */
export const mostOf = (kind: CeilingKind): number => (kind.endsWith('Cents') ? 999_900 : 9_999)

/** A ceiling has its source and a source its ceiling; what cannot be read is said by its field and not sent. */
export function draftErrors({ payFileMonths, ceilings }: ControlDraft, t: Translate): DraftErrors {
  const wrongMonths = typeof payFileMonths !== 'number' || payFileMonths < 1 || payFileMonths > 60
  const months = {
    fieldId: monthsId,
    label: t('reviewSettings.payFileMonths'),
    message: t('reviewSettings.monthsWrong'),
  }
  const ofCeilings = ceilingKinds.flatMap((kind) => {
    const { most, source } = ceilings[kind]
    if (most === null && source.trim() === '') return []
    const name = t(`review.ceilings.${kind}`)
    if (most === null || most === unreadable || most < 1 || most > mostOf(kind)) {
      const message = t('reviewSettings.sourceWithoutCeiling')
      return [{ fieldId: mostId(kind), label: t('reviewSettings.most', { kind: name }), message }]
    }
    const message = t('reviewSettings.ceilingWithoutSource')
    const label = t('reviewSettings.source', { kind: name })
    return source.trim().length < 3 ? [{ fieldId: sourceId(kind), label, message }] : []
  })
  return wrongMonths ? [months, ...ofCeilings] : ofCeilings
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
