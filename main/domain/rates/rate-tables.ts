/** A row is in force from `validFrom` to `validTo` included (null: no known end). */
export type Dated = Readonly<{ validFrom: string; validTo: string | null; source: string; confidence: string }>

/** `amount` is a decimal text in euros; null means the row exists and its amount is not known: never guess it. */
export type JuryRate = Dated &
  Readonly<{
    code: string
    group: string
    activity: string
    unit: string
    amount: string | null
    /** Copies that make one lot, for the rows paid by lot; absent while nobody knows. */
    lotSize?: string
  }>

/** Travel allowance, or a ratio (`MEAL_ADMIN_FACTOR`), by zone. */
export type TravelRate = Dated & Readonly<{ code: string; unit: string; zone: string; amount: string | null }>

/** Price of one trip of `d` kilometres, `d <= upToKm`: `base + perKm x d`, the bracket holding for the whole distance. */
export type TrainTariff = Dated & Readonly<{ upToKm: string; base: string; perKm: string }>

/** Rate group of an exam; `copyGroup` differs for the baccalauréat only. Group `NR` gives no right to pay. */
export type ExamRate = Dated & Readonly<{ exam: string; group: string; copyGroup: string; label: string }>

/** Communes paid at another night rate than the base one. */
export type NightZone = Dated & Readonly<{ commune: string; zone: string; name: string }>

/** Every dated row the engine reads; given as an argument, never read from a disk here. */
export type RateTables = Readonly<{
  jury: readonly JuryRate[]
  travel: readonly TravelRate[]
  trainTariff: readonly TrainTariff[]
  exams: readonly ExamRate[]
  nightZones: readonly NightZone[]
}>

export const isInForce = (row: Dated, date: string): boolean =>
  row.validFrom <= date && (row.validTo === null || date <= row.validTo)

/** The jury rate of a group and activity at a date; rows of group ALL serve every group. */
export const juryRate = (tables: RateTables, group: string, activity: string, date: string): JuryRate | undefined =>
  tables.jury.find(
    (row) => row.activity === activity && (row.group === group || row.group === 'ALL') && isInForce(row, date),
  )

/** The travel rate of a code and zone at a date; rows of zone ALL serve every zone. */
export const travelRate = (tables: RateTables, code: string, zone: string, date: string): TravelRate | undefined =>
  tables.travel.find((row) => row.code === code && (row.zone === zone || row.zone === 'ALL') && isInForce(row, date))

/** A choice of the office that changes amounts, dated like a rate: `0` is the rule of the text (NIGHT_CAP_AT_INVOICE, TRAIN_ROUNDING). */
export const choiceAt = (tables: RateTables, code: string, date: string): string =>
  travelRate(tables, code, 'ALL', date)?.amount ?? '0'

export const examRate = (tables: RateTables, exam: string, date: string): ExamRate | undefined =>
  tables.exams.find((row) => row.exam === exam && isInForce(row, date))
