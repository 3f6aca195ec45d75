import { type Note, type NoteCode, type Outcome, outcome, type Refusal, type RefusalCode } from './rate-result.ts'
import { reasonOf, type Sentence } from './refusal-reasons.ts'

export const refusal = (missionId: string | null, code: RefusalCode, item: string, detail?: Sentence): Refusal => ({
  missionId,
  code,
  item,
  reason: reasonOf(code, detail),
})

export const note = (missionId: string, code: NoteCode, item: string): Note => ({
  missionId,
  code,
  item,
  reason: reasonOf(code),
})

/** An outcome that is one refusal and nothing else. */
export const refused = (missionId: string, code: RefusalCode, item: string, detail?: Sentence): Outcome =>
  outcome({ refusals: [refusal(missionId, code, item, detail)] })

/** A needed fact is missing: it is said, and the part stays to be completed rather than refused. */
export const missing = (missionId: string, item: string, detail: Sentence): Outcome =>
  outcome({ refusals: [refusal(missionId, 'BAD_INPUT', item, detail)], incomplete: true })
