import type { AnyContractRouter } from '@orpc/contract'
import type { MethodMeta } from '../../../shared/contract/base.ts'
import { contract } from '../../../shared/contract/index.ts'

export type Method = Readonly<{ path: readonly [string, string]; meta: MethodMeta }>

/** Every method of the contract with what it declares, read from the contract itself so that none can be forgotten. */
export const methods: readonly Method[] = Object.entries(contract).flatMap(([slice, router]) =>
  Object.entries(router as Record<string, AnyContractRouter>).map(([name, procedure]) => ({
    path: [slice, name] as const,
    meta: (procedure as unknown as { '~orpc': { meta: MethodMeta } })['~orpc'].meta,
  })),
)
