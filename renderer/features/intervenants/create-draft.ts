import { categoryOfPopulation, manualPopulations } from '../../../shared/model/identity.ts'
import { currentSession } from '../../components/index.ts'
import { emptyDraft, type IdentityDraft } from './identity-draft.ts'

export type CreateDraft = Readonly<{ identity: IdentityDraft; numen: string; nir: string; duplicateReason: string }>

export const blankCreation: CreateDraft = { identity: emptyDraft, numen: '', nir: '', duplicateReason: '' }

let kept: Readonly<{ person: string; draft: CreateDraft }> | null = null

/** The creation somebody left to look at another sheet: it waits for them, and for nobody else. */
export const keptCreation = (): CreateDraft | null =>
  kept !== null && kept.person === currentSession()?.person ? kept.draft : null

export function keepCreation(draft: CreateDraft | null) {
  const person = currentSession()?.person
  kept = draft === null || person === undefined ? null : { person, draft }
}

/** Choosing where a person comes from also says how they are paid; it can still be changed. */
export function withPopulation(identity: IdentityDraft, value: string): IdentityDraft {
  const population = manualPopulations.find((one) => one === value)
  return population === undefined
    ? { ...identity, population: '' }
    : { ...identity, population, category: categoryOfPopulation[population] }
}
