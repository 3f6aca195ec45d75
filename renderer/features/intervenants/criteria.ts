import type { IntervenantCriteria } from '../../../shared/contract/intervenants.ts'
import { currentSession, type Format, type PickedOption, type Translate } from '../../components/index.ts'

export type CriterionName = keyof IntervenantCriteria

/** A criterion as it is sent, and what the screen writes for it: pickers hold a label the code does not tell. */
export type Criteria = Readonly<Partial<Record<CriterionName, PickedOption>>>

export const noCriteria: Criteria = {}

let kept: Readonly<{ person: string; criteria: Criteria }> | null = null

/** The criteria last applied: they stay while the window lives, for the person who set them. */
export const keptCriteria = (): Criteria =>
  kept !== null && kept.person === currentSession()?.person ? kept.criteria : noCriteria

export function keepCriteria(criteria: Criteria) {
  kept = { person: currentSession()?.person ?? '', criteria }
}

/** Criteria as facets of the list. */
export const facetsOf = (criteria: Criteria): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(criteria).map(([name, { value }]) => [name, value]))

/** Choices of the criteria that are short lists, with their words. */
export const shortChoices = (t: Translate) => {
  const values = (...codes: readonly ('feed' | 'manual' | 'yes' | 'no' | 'with' | 'without')[]) =>
    codes.map((value) => ({ value, label: t(`intervenantForms.criteria.values.${value}`) }))
  return {
    state: (['active', 'setAside', 'archived'] as const).map((value) => ({
      value,
      label: t(`intervenants.states.${value}`),
    })),
    origin: values('feed', 'manual'),
    category: (['PUBLIC_AGENT', 'EXTERNAL', 'RETIRED'] as const).map((value) => ({
      value,
      label: t(`intervenants.identity.categories.${value}`),
    })),
    trainee: values('yes', 'no'),
    onLeave: values('yes', 'no'),
    partTime: values('yes', 'no'),
    payFile: values('with', 'without'),
    missions: values('with', 'without'),
  }
}

export type ShortCriterion = keyof ReturnType<typeof shortChoices>

/** What is written for a criterion: short lists follow the language of the screen. */
export function criterionText(
  t: Translate,
  format: Format,
  name: CriterionName,
  { value, label }: PickedOption,
): string {
  if (name === 'contractEndsBefore') return format.date(value)
  const short: Partial<Record<CriterionName, readonly PickedOption[]>> = shortChoices(t)
  return short[name]?.find((choice) => choice.value === value)?.label ?? label
}
