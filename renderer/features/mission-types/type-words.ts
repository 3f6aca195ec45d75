import type { MissionTypeContent, MissionTypeRow } from '../../../shared/contract/mission-types.ts'
import type { Translate } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

/** A heading of the rates in words. */
export function rateTypeName(t: Translate, rateType: string): string {
  const key = `missionTypes.rateTypes.${rateType}`
  return isTextKey(key) ? t(key) : rateType
}

/** A right that a text gives, refuses, or leaves to the office. */
export const rightWord = (t: Translate, right: boolean | null): string =>
  t(right === null ? 'reference.notKnown' : right ? 'reference.yes' : 'reference.no')

/** What is entered, and by whom. */
export const entryWords = (t: Translate, { entryForm, enteredBy }: MissionTypeRow): string =>
  entryForm === 'none'
    ? t('reference.missionTypes.entryForms.none')
    : `${t(`reference.missionTypes.entryForms.${entryForm}`)}, ${t(`reference.missionTypes.authors.${enteredBy}`)}`

/** What the office writes of a type, without what is reckoned about it. */
export const contentOfRow = ({
  label,
  labelEnglish,
  entryForm,
  enteredBy,
  feeRight,
  rateType,
  travelRight,
  roles,
  roleLoads,
  needsCompetence,
  dematerialised,
}: MissionTypeRow): MissionTypeContent => ({
  label,
  labelEnglish,
  entryForm,
  enteredBy,
  feeRight,
  rateType,
  travelRight,
  roles,
  roleLoads,
  needsCompetence,
  dematerialised,
})
