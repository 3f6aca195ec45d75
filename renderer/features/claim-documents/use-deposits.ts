import { useRef, useState } from 'react'
import { type DocumentFile, documentLimits, type RequiredDocument } from '../../../shared/model/claim-documents.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { announce, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { uploadFile } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'

/** Said before anything is sent, as the core would say it after. */
const tooLarge: Problem = {
  code: 'RULE',
  rule: 'claimDocuments.tooLarge',
  facts: { most: documentLimits.bytes / 1_000_000 },
}

/** A chosen file on its way to the core, or back from it with the reason of its refusal. */
export type Sending = Readonly<{
  key: string
  file: File
  answers: RequiredDocument | null
  state: 'waiting' | 'sending' | 'checking' | 'refused'
  percent: number
  problem: Problem | null
}>

export type Deposits = Readonly<{
  sendings: readonly Sending[]
  add(files: readonly File[], answers: RequiredDocument | null): void
  cancel(sending: Sending): void
  again(sending: Sending): void
  forget(sending: Sending): void
}>

/** Sends chosen files one after the other to one file of a claim; each says where it stands, and stays when refused. */
export function useDeposits(claimId: string, file: DocumentFile): Deposits {
  const t = useText()
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const last = useRef<Promise<void>>(Promise.resolve())
  const stops = useRef(new Map<string, AbortController>())
  const forget = ({ key }: Pick<Sending, 'key'>) => setSendings((all) => all.filter((one) => one.key !== key))
  const update = (key: string, change: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))

  const send = async ({ key, file: chosen, answers }: Sending, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return
    if (chosen.size > documentLimits.bytes) return update(key, { state: 'refused', problem: tooLarge })
    try {
      update(key, { state: 'sending' })
      const onProgress = (percent: number) => update(key, { percent })
      const fileToken = await uploadFile(chosen, { onProgress, signal })
      update(key, { state: 'checking' })
      const commandId = newCommandId()
      const { name, changes } = await client.claimDocuments.deposit({ commandId, claimId, file, fileToken, answers })
      forget({ key })
      const said = [
        t('claimDocuments.deposited', { name }),
        ...changes.map((change) => t(`claimDocuments.changes.${change}`, { name })),
      ].join(' ')
      tell('success', said)
      announce(said)
    } catch (error) {
      if (!signal.aborted) update(key, { state: 'refused', problem: problemOf(error) })
    } finally {
      stops.current.delete(key)
    }
  }

  const add: Deposits['add'] = (files, answers) => {
    const added = files.map(
      (chosen): Sending => ({
        key: newCommandId(),
        file: chosen,
        answers,
        state: 'waiting',
        percent: 0,
        problem: null,
      }),
    )
    setSendings((all) => [...all, ...added])
    for (const sending of added) {
      const stop = new AbortController()
      stops.current.set(sending.key, stop)
      last.current = last.current.then(() => send(sending, stop.signal))
    }
  }
  return {
    sendings,
    add,
    forget,
    cancel: (sending) => {
      stops.current.get(sending.key)?.abort()
      forget(sending)
      tell('information', t('claimDocuments.sending.cancelled', { name: sending.file.name }))
    },
    again: (sending) => {
      forget(sending)
      add([sending.file], sending.answers)
    },
  }
}
