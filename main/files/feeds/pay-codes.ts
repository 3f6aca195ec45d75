import { z } from 'zod'
import type { Result } from '../../../shared/model/result.ts'
import type { ImportRule } from '../../../shared/text/imports.ts'
import { checkBic } from '../../domain/identifiers/bic.ts'
import { checkIban } from '../../domain/identifiers/iban.ts'
import { checkNir } from '../../domain/identifiers/nir.ts'

/** A secret code: spaces dropped, keys checked by the domain; the refusal never repeats the value. */
const checked = (check: (text: string) => Result<string>, rule: ImportRule): z.ZodType<string, string> =>
  z.string().transform((value, context) => {
    const required: ImportRule = 'required'
    const verdict = check(value)
    if (verdict.ok) return verdict.value
    context.addIssue({ code: 'custom', message: value === '' ? required : rule })
    return z.NEVER
  })

export const nir = checked(checkNir, 'nirKey')
export const iban = checked(checkIban, 'ibanInvalid')
export const bic = checked(checkBic, 'bicInvalid')
