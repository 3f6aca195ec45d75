import type { ControlTotals } from '../../../files/finance/sealed-batch.ts'
import type { Circuit } from '../../liquidation/index.ts'

/** How many things were counted somewhere, and what they come to in integer cents; null for what is not said there. */
export type Figure = Readonly<{ name: string; lines: number | null; cents: number | null }>

/** Figures of one step that are counted in different places and have to be the same. */
export type Agreement = Readonly<{
  step: string
  circuit: Circuit | null
  figures: readonly Figure[]
  agrees: boolean
}>

export const counted = (name: string, lines: number): Figure => ({ name, lines, cents: null })

export const summed = (name: string, rows: readonly Readonly<{ cents: number }>[]): Figure => ({
  name,
  lines: rows.length,
  cents: rows.reduce((sum, { cents }) => sum + cents, 0),
})

export const totals = (name: string, { count, cents }: ControlTotals): Figure => ({ name, lines: count, cents })
export const part = (name: string, { lines, cents }: Readonly<{ lines: number; cents: number }>): Figure => ({
  name,
  lines,
  cents,
})

export const together = (name: string, parts: readonly Figure[]): Figure => ({
  name,
  lines: parts.reduce((sum, { lines }) => sum + (lines ?? 0), 0),
  cents: parts.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
})

const areSame = (values: readonly (number | null)[]): boolean => new Set(values.filter((one) => one !== null)).size <= 1

/** Whether every figure says the same: the same number of lines, the same amount. */
export const agreement = (step: string, circuit: Circuit | null, figures: readonly Figure[]): Agreement => ({
  step,
  circuit,
  figures,
  agrees: areSame(figures.map(({ lines }) => lines)) && areSame(figures.map(({ cents }) => cents)),
})
