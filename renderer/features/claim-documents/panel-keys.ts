import type { KeyboardEvent } from 'react'
import type { DepositedDocument } from '../../../shared/contract/claim-documents.ts'
import type { Removal } from './use-removal.ts'

/** What keeps its own keys: a field that is typed in, and a dialog opened from the panel. */
const ownKeys = 'dialog, select, textarea, input:not([type=file], [type=checkbox])'

type Keys = Readonly<{
  /** Identifier of the button that chooses files, while there is one. */
  chooser: string | null
  documents: readonly DepositedDocument[]
  removal: Removal
  readOnly: boolean
  /** Whether a letter alone acts (WCAG 2.1.4). */
  oneKey: boolean
}>

/** The keys of the panel (ux.md S8): A adds, Delete takes away the document of the row, Ctrl+Z puts the last one back. */
export function panelKeys({ chooser, documents, removal, readOnly, oneKey }: Keys) {
  const actOf = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): (() => void) | null => {
    if (readOnly || altKey || shiftKey || !(target instanceof Element) || target.closest(ownKeys) !== null) return null
    if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? () => void removal.undo() : null
    if (key.toLowerCase() === 'a' && oneKey && chooser !== null) return () => document.getElementById(chooser)?.click()
    if (key !== 'Delete') return null
    const id = target.closest<HTMLElement>('[data-row-id]')?.dataset.rowId
    const row = documents.find(({ documentId, mayRemove }) => documentId === id && mayRemove)
    return row === undefined ? null : () => void removal.remove(row)
  }
  return (event: KeyboardEvent) => {
    const act = actOf(event)
    if (act === null) return
    // The screen around may have given the same letter to something else.
    event.preventDefault()
    act()
  }
}
