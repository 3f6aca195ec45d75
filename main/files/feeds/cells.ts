import { z } from 'zod'
import type { ImportRule } from '../../../shared/text/imports.ts'

/** Schemas of one cell. A cell is trimmed text; an empty optional cell becomes null; every message is a rule key. */

const rule = (name: ImportRule): ImportRule => name

export const text = (max = 200): z.ZodType<string, string> =>
  z.string().min(1, rule('required')).max(max, rule('tooLong'))

/** Makes any cell optional: empty gives null, anything else must satisfy the schema. */
export const orNull = <T>(schema: z.ZodType<T, string>): z.ZodType<T | null, string> =>
  z.string().transform((value, context) => {
    if (value === '') return null
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? rule('badValue') })
    return z.NEVER
  })

export const optionalText = (max = 200): z.ZodType<string | null, string> => orNull(text(max))

/** A code kept as text (leading zeros count) and refused with its own reason. */
export const code = (shape: RegExp, name: ImportRule): z.ZodType<string, string> =>
  z.string().min(1, rule('required')).regex(shape, rule(name))

export const choice = <const K extends string, const T>(table: Readonly<Record<K, T>>): z.ZodType<T, string> =>
  z.string().transform((value, context) => {
    if (Object.hasOwn(table, value)) return table[value as K]
    context.addIssue({ code: 'custom', message: rule(value === '' ? 'required' : 'badChoice') })
    return z.NEVER
  })

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const realDate = (value: string): boolean => {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const longest = month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
  return year >= 100 && day >= 1 && day <= longest
}

/** A civil date written `YYYY-MM-DD` or `DD/MM/YYYY`, given back as `YYYY-MM-DD`. */
export const civilDate: z.ZodType<string, string> = z
  .string()
  .min(1, rule('required'))
  .transform((value) => value.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'))
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && realDate(value), rule('badDate'))

/** A time of day `HH:MM`. */
export const timeOfDay = code(/^([01]\d|2[0-3]):[0-5]\d$/, 'badTime')

/** The month of an exam session, `YYYY-MM`. Spreadsheets turn `2026-06` into the first day of that month. */
export const sessionMonth = code(/^\d{4}-(0[1-9]|1[0-2])(-01)?$/, 'badMonth').transform((value) => value.slice(0, 7))

export const yesNo: z.ZodType<boolean, string> = z.string().transform((value, context) => {
  if (value === 'OUI' || value === 'NON') return value === 'OUI'
  context.addIssue({ code: 'custom', message: rule(value === '' ? 'required' : 'badYesNo') })
  return z.NEVER
})

/** `1`, `0`, `1.0`, `0.0` of the open data files; empty means no. */
export const flag: z.ZodType<boolean, string> = z.string().transform((value, context) => {
  if (/^(1|1\.0)$/.test(value)) return true
  if (/^(|0|0\.0)$/.test(value)) return false
  context.addIssue({ code: 'custom', message: rule('badValue') })
  return z.NEVER
})

const numeric = (shape: RegExp, min: number, max: number): z.ZodType<number, string> =>
  z
    .string()
    .min(1, rule('required'))
    .regex(shape, rule('badNumber'))
    .transform((value) => Number(value.replace(',', '.')))
    .refine((value) => value >= min && value <= max, rule('badNumber'))

export const wholeNumber = (min: number, max: number): z.ZodType<number, string> => numeric(/^\d{1,9}$/, min, max)
export const decimalNumber = (min: number, max: number): z.ZodType<number, string> =>
  numeric(/^-?\d+([.,]\d+)?$/, min, max)

/** Several codes in one cell, joined by `|`; empty gives an empty list. */
export const list = <T>(item: z.ZodType<T, string>): z.ZodType<readonly T[], string> =>
  z
    .string()
    .transform((value) => (value === '' ? [] : value.split('|').map((part) => part.trim())))
    .pipe(z.array(item))
