export { type CentsByState, financialReport, type PayRow } from './report.ts'
