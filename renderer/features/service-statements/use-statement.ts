import { useEffect, useRef, useState } from 'react'
import { announce, goTo, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { undoing } from '../undoing.ts'
import {
  type Drafts,
  entriesOf,
  faultsOf,
  type LineDraft,
  type StatedMission,
  type StatementLine,
  type StatementSheet,
  sharedBetween,
  startOf,
} from './statement-draft.ts'

/** `closed`: the office has closed the service to whoever looks. */
export type StatementProps = Readonly<{
  mission: StatedMission
  sheet: StatementSheet
  nextId: string | null
  closed: boolean
}>

/** The place of a person in the list; it can be reached by the arrows, and A speaks of whoever holds the focus. */
export const personPlace = (assignmentId: string): string => `person-${assignmentId}`

const focusPerson = (assignmentId: string | undefined) => {
  if (assignmentId !== undefined) document.getElementById(personPlace(assignmentId))?.focus()
}

/** What the head of centre is stating of a mission, from what is known to the sending. */
export function useStatement({ mission, sheet, nextId, closed }: StatementProps) {
  const t = useText()
  const { missionId, number, form } = mission
  const { lines } = sheet
  const [edits, setEdits] = useState<ReadonlyMap<string, Partial<LineDraft>>>(new Map())
  const [rectifying, setRectifying] = useState(false)
  const [rectification, setRectification] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [asked, setAsked] = useState<readonly string[]>([])
  const attesting = useCommand(client.serviceStatements.attest)
  const recording = useCommand(client.serviceStatements.record)
  const undone = useCommand(client.serviceStatements.undo)
  const drafts: Drafts = new Map(
    lines.map((line) => [line.assignmentId, { ...startOf(line, form), ...edits.get(line.assignmentId) }]),
  )
  // What was being typed when the service closed stays on screen, and the refusal of the core says why it is not taken.
  const isRead = closed && edits.size === 0
  const open = isRead ? [] : lines.filter(({ stated }) => stated === null || rectifying)
  const last = useRef<string | undefined>(undefined)
  /** What this window did last, known before the sheet is read again. */
  const lastAct = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet read again says by itself what can be undone
  useEffect(() => {
    lastAct.current = null
  }, [sheet])
  const faults = faultsOf(
    open.filter(({ assignmentId }) => asked.includes(assignmentId)),
    drafts,
    form,
  )
  const reasonMissing = rectifying && rectification.trim() === ''

  const change = (ids: readonly string[], partOf: (id: string) => Partial<LineDraft>) =>
    setEdits((known) => {
      const next = new Map(known)
      for (const id of ids) next.set(id, { ...next.get(id), ...partOf(id) })
      return next
    })
  const idsOf = (some: readonly StatementLine[]) => some.map(({ assignmentId }) => assignmentId)
  const forget = (ids: readonly string[]) =>
    setEdits((known) => new Map([...known].filter(([id]) => !ids.includes(id))))

  const allPresent = () => {
    change(idsOf(open), () => ({ present: true }))
    announce(t('serviceStatementsScreen.allPresentTold', { count: open.length }))
    focusPerson(open[0]?.assignmentId)
  }
  /** The person whose line holds the focus, else the first one still open. */
  const current = (): StatementLine | undefined => {
    const id = document.activeElement?.closest<HTMLElement>('[data-person]')?.dataset.person ?? last.current
    return open.find(({ assignmentId }) => assignmentId === id) ?? open[0]
  }
  const absent = () => {
    const line = current()
    if (line === undefined) return
    last.current = line.assignmentId
    change([line.assignmentId], () => ({ present: false }))
    announce(t('serviceStatementsScreen.absentTold', { name: line.intervenant }))
    focusPerson(line.assignmentId)
  }
  const share = (total: number) => {
    const shares = sharedBetween(open, drafts, mission, total)
    change([...shares.keys()], (id) => {
      const days = drafts.get(id)?.days ?? []
      const value = shares.get(id) ?? 0
      return { value, days: days.map(({ date }) => ({ date, hours: value })) }
    })
    announce(t('serviceStatementsScreen.global.told', { count: shares.size }))
  }

  const attestLines = async (some: readonly StatementLine[]) => {
    setAsked(idsOf(some))
    if (reasonMissing || faultsOf(some, drafts, form).length > 0) {
      setAttempt((before) => before + 1)
      return null
    }
    const entries = entriesOf(some, drafts, form).map((entry) => ({ ...entry, present: entry.present === true }))
    const done = await attesting.send({ missionId, rectification: rectification.trim(), lines: entries })
    if (done === null) return null
    lastAct.current = done.act
    forget(idsOf(some))
    setAsked([])
    return {
      ...undoing(t, (commandId) => client.serviceStatements.undo({ commandId, act: done.act })),
      present: entries.filter((entry) => entry.present).length,
      absent: entries.filter((entry) => !entry.present).length,
    }
  }
  const attest = async () => {
    if (open.length === 0) {
      goTo(nextId === null ? '/service-statements' : `/service-statements/${nextId}`)
      return
    }
    const rectified = rectifying
    const done = await attestLines(open)
    if (done === null) return
    const { present, absent: away, ...undo } = done
    const key = rectified ? 'serviceStatementsScreen.rectified' : 'serviceStatementsScreen.attested'
    tell('success', t(key, { number, present, absent: away }), undo)
    setRectifying(false)
    setRectification('')
    if (!rectified) goTo(nextId === null ? '/service-statements' : `/service-statements/${nextId}`)
  }
  const attestOne = async (line: StatementLine) => {
    const done = await attestLines([line])
    if (done === null) return
    const { present: _, absent: __, ...undo } = done
    tell('success', t('serviceStatementsScreen.attestedOne', { name: line.intervenant, number }), undo)
  }
  const record = async () => {
    const unstated = open.filter(({ stated }) => stated === null)
    if (unstated.length === 0) return
    const unread = faultsOf(unstated, drafts, form).filter(({ kind }) => kind === 'unreadable')
    if (unread.length > 0) {
      setAsked(unread.map(({ assignmentId }) => assignmentId))
      setAttempt((before) => before + 1)
      return
    }
    const done = await recording.send({ missionId, lines: entriesOf(unstated, drafts, form) })
    if (done !== null) tell('success', t('serviceStatementsScreen.recorded', { number, count: done.recorded }))
  }
  const undo = async () => {
    const act = lastAct.current ?? sheet.undoable?.act
    if (act === undefined) return
    lastAct.current = null
    if ((await undone.send({ act })) === null) return
    tell('success', t('serviceStatementsScreen.undone', { number }))
  }
  const rectify = () => {
    setRectifying(true)
    requestAnimationFrame(() => document.getElementById('rectification')?.focus())
  }
  const leaveAsIs = () => {
    setRectifying(false)
    setRectification('')
    forget(idsOf(lines.filter(({ stated }) => stated !== null)))
    setAsked([])
  }
  return {
    drafts,
    open,
    faults,
    attempt,
    rectifying,
    rectification,
    setRectification,
    reasonMissing: reasonMissing && asked.length > 0,
    busy: attesting.busy,
    problem: attesting.problem ?? recording.problem ?? undone.problem,
    change: (id: string, part: Partial<LineDraft>) => change([id], () => part),
    allPresent,
    absent,
    share,
    attest,
    attestOne,
    record,
    undo,
    rectify,
    leaveAsIs,
  }
}

export type Statement = ReturnType<typeof useStatement>
