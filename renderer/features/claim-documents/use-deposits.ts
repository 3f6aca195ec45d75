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
  name: string
  /** One file; several when they become the pages of one PDF. */
  files: readonly File[]
  joined: boolean
  answers: RequiredDocument | null
  state: 'waiting' | 'sending' | 'checking' | 'refused'
  percent: number
  problem: Problem | null
}>

export type Deposits = Readonly<{
  sendings: readonly Sending[]
  /** `joined`: the pictures among them become one PDF, as many as one takes. */
  add(files: readonly File[], answers: RequiredDocument | null, joined?: boolean): void
  cancel(sending: Sending): void
  again(sending: Sending): void
  forget(sending: Sending): void
}>

type Group = Pick<Sending, 'files' | 'joined'>

/** What is sent as one document: each file by itself, or its pictures together. */
function groupsOf(files: readonly File[], joined: boolean): Group[] {
  const isPicture = ({ type }: File) => joined && type.startsWith('image/')
  const pictures = files.filter(isPicture)
  const groups: Group[] = []
  for (let at = 0; at < pictures.length; at += documentLimits.joined)
    groups.push({ files: pictures.slice(at, at + documentLimits.joined), joined: true })
  return [...groups, ...files.filter((file) => !isPicture(file)).map((file) => ({ files: [file], joined: false }))]
}

/** Hands files over one after the other; the progress is that of all their bytes. */
async function uploadAll(files: readonly File[], signal: AbortSignal, onProgress: (percent: number) => void) {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const tokens: string[] = []
  let sent = 0
  for (const file of files) {
    const before = sent
    const part = (percent: number) => onProgress(Math.round((100 * before + percent * file.size) / Math.max(1, total)))
    tokens.push(await uploadFile(file, { onProgress: part, signal }))
    sent += file.size
  }
  return tokens
}

/** Sends chosen files one after the other to one file of a claim; each says where it stands, and stays when refused. */
export function useDeposits(claimId: string, file: DocumentFile): Deposits {
  const t = useText()
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const last = useRef<Promise<void>>(Promise.resolve())
  const stops = useRef(new Map<string, AbortController>())
  const forget = ({ key }: Pick<Sending, 'key'>) => setSendings((all) => all.filter((one) => one.key !== key))
  const update = (key: string, change: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))

  const deposit = async ({ answers, joined }: Sending, fileTokens: string[], signal: AbortSignal) => {
    const input = { commandId: newCommandId(), claimId, file, answers }
    if (joined) return client.claimDocuments.depositJoined({ ...input, fileTokens }, { signal })
    return client.claimDocuments.deposit({ ...input, fileToken: fileTokens[0] ?? '' }, { signal })
  }

  const send = async (sending: Sending, signal: AbortSignal): Promise<void> => {
    const { key, files } = sending
    if (signal.aborted) return
    if (files.some(({ size }) => size > documentLimits.bytes))
      return update(key, { state: 'refused', problem: tooLarge })
    try {
      update(key, { state: 'sending' })
      const fileTokens = await uploadAll(files, signal, (percent) => update(key, { percent }))
      update(key, { state: 'checking' })
      const { name, changes } = await deposit(sending, fileTokens, signal)
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

  const add: Deposits['add'] = (files, answers, joined = false) => {
    const added = groupsOf(files, joined).map(
      (group): Sending => ({
        key: newCommandId(),
        name: group.files.map(({ name }) => name).join(', '),
        ...group,
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
      tell('information', t('claimDocuments.sending.cancelled', { name: sending.name }))
    },
    again: (sending) => {
      forget(sending)
      add(sending.files, sending.answers, sending.joined)
    },
  }
}
