import { useEffect, useRef } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { isFarFrom } from '../../../shared/model/known-quantity.ts'
import { useFormat, useText } from '../../components/index.ts'
import type { CountName } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { isOpen } from './missing-points.ts'

type Known = ClaimSheet['known']

const fields: Readonly<Record<string, CountName>> = { copies: 'copies', candidates: 'candidates' }

/** The field that a known number is beside, where the form has one. */
export const knownField = ({ entryForm, known }: ClaimSheet): CountName | null =>
  known === null ? null : (fields[entryForm] ?? null)

/** What is known of a quantity, in words: "42 copies distribuées". */
export function useKnownSentence(): (known: NonNullable<Known>) => string {
  const t = useText()
  return ({ count, source }) => t(`claimWizard.fee.known.${source}`, { count })
}

/** Says that what is typed is far from the known number (ux.md S7b); it never stops anybody. */
export function FarFromKnown({ known, typed }: Readonly<{ known: Known; typed: unknown }>) {
  const t = useText()
  const format = useFormat()
  const sentence = useKnownSentence()
  if (known === null) return null
  const isFar = typeof typed === 'number' && isFarFrom(known, typed)
  return (
    <p role="status" className={isFar ? 'claim-note' : 'visually-hidden'}>
      {isFar && t('claimWizard.fee.known.far', { known: sentence(known), typed: format.number(typed) })}
    </p>
  )
}

/** Selects the whole text of a field, so that what is typed takes its place. */
export const selectField = (id: string): void => {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement) field.select()
}

/**
 * Puts the number of candidates that is known in an empty field, once the field is on screen: the person changes it where it
 * is not theirs. Copies are never put there: how many were handed out is not how many were marked.
 */
export function usePrefilledCandidates(sheet: ClaimSheet, keeper: DraftKeeper, view: DraftView): boolean {
  const { known, entry, entryForm, feeState, mayEdit } = sheet
  const put = useRef<number | null>(null)
  const { candidates } = view.draft.counts
  const isPut = put.current !== null && candidates === put.current
  useEffect(() => {
    // Changed once, the number is the person's, even where it comes back to what was put.
    if (put.current !== null && candidates !== put.current) put.current = Number.NaN
  }, [candidates])
  useEffect(() => {
    const isEmpty = entry === null && keeper.view().draft.counts.candidates === null
    if (put.current !== null || known === null || !isEmpty) return
    if (entryForm !== 'candidates' || !isOpen(feeState) || !mayEdit) return
    put.current = known.count
    keeper.change((draft) => ({ ...draft, counts: { ...draft.counts, candidates: known.count } }))
  }, [keeper, known, entry, entryForm, feeState, mayEdit])
  useEffect(() => {
    // Whoever is in the field already types over the number.
    if (isPut && document.activeElement?.id === 'entry-candidates') selectField('entry-candidates')
  }, [isPut])
  return isPut
}
