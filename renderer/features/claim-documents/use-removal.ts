import { useRef } from 'react'
import type { DepositedDocument } from '../../../shared/contract/claim-documents.ts'
import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'

export type Removal = Readonly<{
  remove(document: DepositedDocument): Promise<void>
  /** Puts back the last document that was taken away here, then the one before. */
  undo(): Promise<void>
  problem: Problem | null
}>

/**
 * Takes documents of a file away, and puts them back from the message that says so or one after the other. `focusAfter` is
 * where the focus goes when the row it was on is gone.
 */
export function useRemoval(claimId: string, file: DocumentFile, focusAfter: string): Removal {
  const t = useText()
  const { send, problem } = useCommand(client.claimDocuments.remove)
  const removed = useRef<DepositedDocument[]>([])
  const restore = async (document: DepositedDocument) => {
    const { documentId, name } = document
    try {
      await client.claimDocuments.restore({ commandId: newCommandId(), claimId, file, documentId })
      removed.current = removed.current.filter((one) => one !== document)
      tell('success', t('claimDocuments.restored', { name }))
    } catch (error) {
      tell('error', `${t('claimDocuments.restoreFailed', { name })} (${problemOf(error).code})`)
    }
  }
  return {
    problem,
    remove: async (document) => {
      const done = await send({ claimId, file, documentId: document.documentId })
      if (done === null) return
      removed.current.push(document)
      globalThis.document.getElementById(focusAfter)?.focus()
      tell('information', t('claimDocuments.removed', { name: done.name }), {
        label: t('claimDocuments.restore'),
        run: () => void restore(document),
      })
    },
    undo: async () => {
      const last = removed.current.at(-1)
      if (last === undefined) tell('information', t('claimDocuments.nothingToRestore'))
      else await restore(last)
    },
  }
}
