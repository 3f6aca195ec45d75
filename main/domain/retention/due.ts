import { daysAfter, monthsAfter } from '../../../shared/model/civil-days.ts'
import type { RetentionDuration } from '../../../shared/model/retention.ts'

/**
 * First day on which what began on `start` may be erased. Civil years are those of the limitation of debts: four of them
 * after a service of June 2022 end with 31 December 2026 (loi n° 68-1250 du 31 décembre 1968, art. 1).
 */
export function dueFrom({ count, unit }: RetentionDuration, start: string): string {
  if (unit === 'days') return daysAfter(start, count)
  if (unit === 'months') return monthsAfter(start, count)
  if (unit === 'years') return monthsAfter(start, count * 12)
  return `${Number(start.slice(0, 4)) + count + 1}-01-01`
}
