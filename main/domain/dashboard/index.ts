export { adjustmentOfDue, adjustmentsOf } from './adjustments.ts'
export { forecast, type KnownCost, type ToCome } from './forecast.ts'
export { financialReport, type PayRow } from './report.ts'
