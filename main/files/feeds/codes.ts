import { z } from 'zod'
import type { ImportRule } from '../../../shared/text/imports.ts'
import { checkNumen } from '../../domain/identifiers/numen.ts'
import { checkUai } from '../../domain/identifiers/uai.ts'
import { code } from './cells.ts'

/** Codes of the national nomenclatures, kept as text. Shapes: regulation, section 4. */

const rule = (name: ImportRule): ImportRule => name

/** A school code whose letter is right; the shape and the letter have each their reason. */
export const uai: z.ZodType<string, string> = code(/^\d{7}[A-Z]$/, 'uaiShape').refine(
  (value) => !/^\d{7}[A-Z]$/.test(value) || checkUai(value).ok,
  rule('uaiLetter'),
)

export const numen: z.ZodType<string, string> = z
  .string()
  .min(1, rule('required'))
  .refine((value) => checkNumen(value).ok, rule('numenShape'))
/** INSEE code: `35238`, `2A004`, `97411`. */
export const commune = code(/^(\d{2}|2[AB])\d{3}$/, 'communeCode')
/** Three characters: `035`, `02A`, `974`. */
export const department = code(/^(\d{3}|02[AB])$/, 'departmentCode')
export const academy = code(/^\d{2}$/, 'academyCode')
export const postalCode = code(/^\d{5}$/, 'badValue')
export const discipline = code(/^[A-Z][A-Z0-9]{4}$/, 'disciplineCode')
export const exam = code(/^[A-Z][A-Z0-9_]{1,11}$/, 'examCode')
export const specialty = code(/^([A-Z0-9]{5}|TOUTES)$/, 'specialtyCode')
export const paper = code(/^[A-Z0-9][A-Z0-9-]{0,11}$/, 'paperCode')
export const missionType = code(/^[A-Z][A-Z0-9_]{2,39}$/, 'badValue')

/**
 * Subject of the BCN, four digits. Its exports lose the leading zeros (`98` for `0098`), so they are put back. STS-WEB
 * writes six digits, the last two being the rank of a language (`030201`: English as first language).
 */
export const subject: z.ZodType<string, string> = code(/^\d{1,4}$/, 'subjectCode').transform((value) =>
  value.padStart(4, '0'),
)

/** MEF of ten digits; STS-WEB and SIECLE add an eleventh, dropped here. */
export const mef: z.ZodType<string, string> = code(/^\d{10,11}$/, 'mefCode').transform((value) => value.slice(0, 10))

/** A whole MEF or its first digits and a star: `202*` is every terminale générale. */
export const mefPattern = code(/^(\d{10}|\d{1,9}\*)$/, 'mefPattern')
