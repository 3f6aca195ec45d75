import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { DocumentFile, RequiredDocument } from '../../../shared/model/claim-documents.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { missingPoints } from './missing-points.ts'

export type MissingDocument = Readonly<{ document: RequiredDocument; file: DocumentFile }>

export type Sending = Readonly<{
  busy: boolean
  problem: Problem | null
  /** The last question, while it is on screen, with the documents that are missing. */
  asking: Readonly<{ missing: readonly MissingDocument[] }> | null
  /** True once this window has sent the claim. */
  justSent: boolean
  /** Saves what is on screen, looks what is missing, and asks; while a point is missing it asks nothing and says which. */
  send(): Promise<void>
  /** Sends after the question (F299). */
  confirm(): Promise<void>
  /** Goes back to the first missing document (F298). */
  complete(): void
  dismiss(): void
}>

const filesOf = (sheet: ClaimSheet): readonly DocumentFile[] =>
  sheet.travelState === 'NONE' ? ['pay'] : ['pay', 'travel']

/** The required documents that nobody has given yet, as the core sees them now. */
async function missingDocuments(sheet: ClaimSheet): Promise<readonly MissingDocument[]> {
  const panels = await Promise.all(
    filesOf(sheet).map(async (file) => ({ file, ...(await client.claimDocuments.panel({ claimId: sheet.id, file })) })),
  )
  return panels.flatMap(({ file, required }) =>
    required.filter(({ provided }) => !provided).map(({ document }) => ({ document, file })),
  )
}

/** Sends a claim in two steps: the question, with what is missing, then the sending itself. */
export function useSending(sheet: ClaimSheet, keeper: DraftKeeper, onMissing: () => void): Sending {
  const t = useText()
  const { send, busy, problem, forget } = useCommand(client.claims.send)
  const [asking, setAsking] = useState<Sending['asking']>(null)
  const [checking, setChecking] = useState(false)
  const [checkProblem, setCheckProblem] = useState<Problem | null>(null)
  const [sentVersion, setSentVersion] = useState<number | null>(null)
  return {
    busy: busy || checking,
    problem: problem ?? checkProblem,
    asking,
    justSent: sentVersion === sheet.version && sheet.sentAt !== null,
    async send() {
      if (busy || checking || asking !== null) return
      const { draft } = keeper.view()
      if (missingPoints(sheet, draft).length > 0) return onMissing()
      setChecking(true)
      setCheckProblem(null)
      forget()
      try {
        if (await keeper.flush()) setAsking({ missing: await missingDocuments(sheet) })
      } catch (error) {
        setCheckProblem(problemOf(error))
      } finally {
        setChecking(false)
      }
    },
    async confirm() {
      const sent = await send({ id: sheet.id, expectedVersion: keeper.view().base.version })
      if (sent === null) return
      setAsking(null)
      setSentVersion(sent.version)
      keeper.adopt(sent)
      tell('success', t('claimsScreen.recap.sent', { number: sheet.number }))
    },
    complete() {
      const file = asking?.missing[0]?.file ?? 'pay'
      setAsking(null)
      // The dialog gives the focus back to its opener when it closes: the way back goes further, once it has.
      setTimeout(() => document.getElementById(`documents-${file}`)?.focus())
    },
    dismiss: () => setAsking(null),
  }
}
