import { type RefObject, useRef, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { nameOf, paperOf, type SchoolCompetence, type TeacherSheet } from './words.ts'

export type TeacherActs = Readonly<{
  /** Validates everything that waits of the teacher; true once done, or when nothing waited. */
  validateAll: () => Promise<boolean>
  validate: (competenceId: string) => Promise<void>
  /** The competence whose removal waits for a reason. */
  removing: SchoolCompetence | null
  askRemoval: (competenceId: string | null) => void
  remove: (reason: string) => Promise<void>
  /** Undoes the last act that still can be, as the office knows it now. */
  undoLast: () => Promise<void>
  /** Says in the console what was done, with a button that undoes it. */
  report: (text: string, act: number) => void
  /** The line acted on last: where the focus goes back. */
  lastLine: RefObject<string | undefined>
  /** The act just done, which the list does not know of yet. */
  lastAct: RefObject<number | null>
  busy: boolean
  problem: Problem | null
}>

/** What a head can do with the competences of the teacher on screen; each act can be undone until the closing. */
export function useTeacherActs(teacher: TeacherSheet | undefined): TeacherActs {
  const t = useText()
  const stating = useCommand(client.competences.state)
  const undoing = useCommand(client.competences.withdraw)
  const [removingId, setRemovingId] = useState<string | null>(null)
  const lastLine = useRef<string | undefined>(undefined)
  const lastAct = useRef<number | null>(null)
  const competences = teacher?.competences ?? []
  const removing = competences.find(({ id }) => id === removingId) ?? null
  const name = teacher === undefined ? '' : nameOf(teacher)

  const undo = async (act: number) => {
    const done = await undoing.send({ act })
    if (done === null) return
    lastAct.current = null
    if (done.withdrawn === 0) tell('information', t('schoolStaff.competences.nothingToUndo'))
    else tell('success', t('schoolStaff.competences.undone', { count: done.withdrawn }))
  }
  const latestUndo = useRef(undo)
  latestUndo.current = undo
  const report = (text: string, act: number) => {
    lastAct.current = act
    tell('success', text, { label: t('schoolStaff.competences.undo'), run: () => void latestUndo.current(act) })
  }

  const confirm = async (competenceIds: string[]): Promise<boolean> => {
    const done = await stating.send({ competenceIds, verdict: 'confirmed', reason: '' })
    if (done === null) return false
    report(t('schoolStaff.competences.validated', { name, count: competenceIds.length }), done.act)
    return true
  }
  return {
    validateAll: async () => {
      const waiting = competences.filter(({ word }) => word === 'toValidate').map(({ id }) => id)
      if (waiting.length > 0) return confirm(waiting)
      tell('information', t('schoolStaff.competences.nothingWaits', { name }))
      return true
    },
    validate: async (competenceId) => {
      lastLine.current = competenceId
      await confirm([competenceId])
    },
    removing,
    askRemoval: (competenceId) => {
      if (competenceId !== null) lastLine.current = competenceId
      setRemovingId(competenceId)
    },
    remove: async (reason) => {
      if (removing === null) return
      const done = await stating.send({ competenceIds: [removing.id], verdict: 'invalidated', reason })
      if (done === null) return
      report(t('schoolStaff.competences.removed', { name, paper: paperOf(removing) }), done.act)
      setRemovingId(null)
    },
    undoLast: async () => {
      const { undoable } = await client.schoolStaff.teachers({})
      if (undoable === null) tell('information', t('schoolStaff.competences.nothingToUndo'))
      else await latestUndo.current(undoable)
    },
    report,
    lastLine,
    lastAct,
    busy: stating.busy || undoing.busy,
    problem: stating.problem ?? undoing.problem,
  }
}
