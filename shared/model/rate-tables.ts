/** The families of dated rows an office keeps (regulation.md 1.11, 2.3, 2.6, 2.10). */
export const rateTableNames = ['jury', 'travel', 'trainTariff', 'exams', 'nightZones'] as const
export type RateTableName = (typeof rateTableNames)[number]

/** Zones of the night rate a commune may be put in; `BASE` takes it off the list. */
export const nightZones = ['BIG_CITY_OR_GRAND_PARIS', 'PARIS', 'BASE'] as const

/** Groups an exam may be held in; `NR` gives no right to a fee. Copies have one more (taux 5). */
export const examGroups = [
  'TAUX1',
  'TAUX2',
  'TAUX3',
  'TAUX4',
  'BTS',
  'DCG_DSCG',
  'CONCOURS_A1',
  'CONCOURS_A2',
  'CONCOURS_B',
  'CONCOURS_C',
  'NR',
] as const
export const copyGroups = [...examGroups, 'TAUX5'] as const

/** What the amount of a row may be, by its unit, where it is not a sum of money: a choice among a few rules. */
export const choicesOfUnit: Readonly<Record<string, readonly string[]>> = {
  SWITCH: ['0', '1'],
  CHOICE: ['0', '1', '2'],
}
