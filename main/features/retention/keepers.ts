import type { RetentionKind } from '../../../shared/model/retention.ts'
import type { Keeper } from './keeper.ts'
import { availability } from './kinds/availability.ts'
import { claims, unsentClaims } from './kinds/claims.ts'
import { convocations } from './kinds/convocations.ts'
import { drafts } from './kinds/drafts.ts'
import { exported, log } from './kinds/files.ts'
import { imports } from './kinds/imports.ts'
import { payFiles } from './kinds/pay-files.ts'
import { people } from './kinds/people.ts'
import { reasons } from './kinds/reasons.ts'
import { supportingDocuments } from './kinds/supporting-documents.ts'

/**
 * What may be erased. Three things never are: the journal, whose chain proves that nothing was rewritten and whose facts hold
 * no secret; sealed payments, which are the accounts of the State; consultations, which go by themselves after twelve months.
 * What acts answered goes with any purge (`forget-answers.ts`).
 */
export const keepers: Readonly<Record<RetentionKind, Keeper>> = {
  drafts,
  claims,
  unsentClaims,
  supportingDocuments,
  convocations,
  payFiles,
  availability,
  people,
  imports,
  reasons,
  exports: exported,
  log,
}
