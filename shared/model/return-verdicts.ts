/**
 * What a row of finance brings: `paid`, `rejected` and `changed` (paid for another amount) are new; `known` was said before,
 * `accepted` pays nothing yet; the others change nothing and are for somebody to look at.
 */
export const returnVerdicts = [
  'paid',
  'rejected',
  'changed',
  'accepted',
  'known',
  'repeated',
  'contradicted',
  'unmatched',
] as const
export type ReturnVerdict = (typeof returnVerdicts)[number]
