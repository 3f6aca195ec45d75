import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { usePreferences } from '../../components/index.ts'

type Refusal = ClaimSheet['refusals'][number]

/** Items of the engine that have no field of their own, and the field that stands for them. */
const standIn: Readonly<Record<string, string>> = { vehicleCv: 'carRegime' }

const itemShape = /^travel\[(\d+)\](?:\.(\w+))?$/

/** What the rules refuse of one journey (by its place), each sentence under the name of its field; '' is the whole journey. */
function refusalsOf(refusals: readonly Refusal[], place: number, language: 'fr' | 'en'): ReadonlyMap<string, string> {
  const byField = new Map<string, string>()
  for (const { item, reason } of refusals) {
    const [, at, field = ''] = itemShape.exec(item) ?? []
    if (at === undefined || Number(at) !== place) continue
    const name = standIn[field] ?? field
    byField.set(name, [byField.get(name), reason[language]].filter(Boolean).join(' '))
  }
  return byField
}

export const useRefusals = (sheet: ClaimSheet, place: number): ReadonlyMap<string, string> =>
  refusalsOf(sheet.refusals, place, usePreferences().language)
