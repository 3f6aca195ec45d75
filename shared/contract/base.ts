import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Permission } from '../model/permissions.ts'
import { type ProblemCode, problemCodes } from '../model/result.ts'

/** What every method declares beside its schemas. The main process checks `permission` before anything else. */
export type MethodMeta = {
  permission: Permission
  kind: 'query' | 'command' | 'stream'
  /** A method of claims that an intervenant may use before accepting the terms of use (F174). */
  beforeTerms?: boolean
  /** A read of what is personal: who looks at somebody else's is remembered (S20). */
  sensitive?: SensitiveRead
}

/** What is looked at, and the part of the input that says which one; no such part for a list. */
export type SensitiveRead = Readonly<{ subject: 'intervenant' | 'document' | 'journal'; key?: 'id' | 'documentId' }>

type Exception = Pick<MethodMeta, 'beforeTerms' | 'sensitive'>

const problemData = z.strictObject({
  rule: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

const problemErrors = Object.fromEntries(problemCodes.map((code) => [code, { data: problemData }])) as Record<
  ProblemCode,
  { data: typeof problemData }
>

const base = oc.$meta<MethodMeta>({ permission: 'administration', kind: 'query' }).errors(problemErrors)

/** A repeatable read. */
export const query = (permission: Permission, exception: Exception = {}) =>
  base.meta({ permission, kind: 'query', ...exception })

/** A change: its input carries a `commandId`, so that a retry changes nothing twice. */
export const command = (permission: Permission, exception: Exception = {}) =>
  base.meta({ permission, kind: 'command', ...exception })

/** A stream of events: progress of jobs, changes of the store. */
export const stream = (permission: Permission) => base.meta({ permission, kind: 'stream' })
