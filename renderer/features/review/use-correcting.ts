import { useState } from 'react'
import type { ReviewSheet } from '../../../shared/contract/review.ts'
import { type CorrectionReason, correctionReasons } from '../../../shared/model/review.ts'
import { type Unreadable, unreadable } from '../../components/index.ts'
import {
  type Declaration,
  type DeclarationField,
  emptyEntry,
  fieldsOf,
  valueAt,
  withValue,
} from './declaration-fields.ts'

const isReason = (name: string): name is CorrectionReason => (correctionReasons as readonly string[]).includes(name)

type Typed = number | string | null | Unreadable

const isRead = (value: Typed): value is number | string => value !== null && value !== unreadable && value !== ''

/** Whether the fee is the office's to type where nobody declared it: the person should have, and it is their part's turn. */
const opensFee = ({ enteredBy, feeState }: ReviewSheet, mode: 'correct' | 'enter'): boolean =>
  enteredBy === 'intervenant' &&
  (mode === 'correct' ? ['SENT', 'REJECTED_BY_FINANCE'] : ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']).includes(feeState)

/** What the office is typing on a claim: to correct what was declared, or to enter it in place of the person. */
export type Correcting = Readonly<{
  mode: 'correct' | 'enter'
  value: Declaration
  fields: readonly DeclarationField[]
  differs: (path: string) => boolean
  reasonOf: (path: string) => string
  setReason: (path: string, reason: string) => void
  /** What a field shows: what was typed in it, else what the claim holds. */
  shown: (path: string) => Typed
  change: (path: string, value: Typed) => void
  /** The first field to put right before anything is sent: it cannot be read, or its reason is missing. */
  wrong: string | null
  reasons: { field: string; reason: CorrectionReason }[]
}>

/** The state of a form that corrects or enters a claim; null while nothing is being typed. */
export function useCorrecting(sheet: ReviewSheet) {
  const [mode, setMode] = useState<'correct' | 'enter' | null>(null)
  const [typed, setTyped] = useState<Declaration | null>(null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  /** What stands in each field that was touched, readable or not: nothing typed is put right behind one's back. */
  const [raw, setRaw] = useState<ReadonlyMap<string, Typed>>(new Map())
  const { declared } = sheet
  const start = (next: 'correct' | 'enter') => {
    setMode(next)
    const from = next === 'correct' ? sheet.sanctioned : declared
    setTyped({ ...from, entry: from.entry ?? (opensFee(sheet, next) ? emptyEntry(sheet) : null) })
    setChosen(new Map(sheet.corrections.map(({ field, reason }) => [field, reason])))
    setRaw(new Map())
  }
  const stop = () => setMode(null)
  if (mode === null || typed === null) return { correcting: null, start, stop }
  const fields = fieldsOf(typed, mode === 'enter').map((field) => ({
    ...field,
    value: valueAt(typed, field.path) ?? field.value,
  }))
  const shown = mode === 'enter' ? fields : fieldsShown(declared, typed)
  const differs = (path: string) => String(valueAt(declared, path) ?? '') !== String(valueAt(typed, path) ?? '')
  const paths = shown.map(({ path }) => path).filter((path) => mode === 'correct' && differs(path))
  /** The reason given last stands for the values that have none of their own yet. */
  const reasonOf = (path: string) => chosen.get(path) ?? [...chosen.values()].at(-1) ?? ''
  const correcting: Correcting = {
    mode,
    value: typed,
    fields: shown,
    differs: (path) => mode === 'correct' && differs(path),
    reasonOf,
    setReason: (path, reason) => setChosen(new Map([...chosen].filter(([key]) => key !== path)).set(path, reason)),
    shown: (path) => (raw.has(path) ? (raw.get(path) ?? null) : valueAt(typed, path)),
    change: (path, value) => {
      setRaw(new Map(raw).set(path, value))
      if (isRead(value)) setTyped(withValue(typed, path, value))
    },
    wrong:
      [...raw.keys()].find((path) => !isRead(raw.get(path) ?? null)) ??
      paths.find((path) => !isReason(reasonOf(path))) ??
      null,
    reasons: paths.flatMap((field) => {
      const reason = reasonOf(field)
      return isReason(reason) ? [{ field, reason }] : []
    }),
  }
  return { correcting, start, stop }
}

/** A value brought down to nothing stays on screen, since it is there that it was declared. */
function fieldsShown(declared: Declaration, typed: Declaration): readonly DeclarationField[] {
  const paths = new Set([...fieldsOf(declared, false), ...fieldsOf(typed, false)].map(({ path }) => path))
  return fieldsOf(typed, true).filter(({ path }) => path.startsWith('entry') || paths.has(path))
}
