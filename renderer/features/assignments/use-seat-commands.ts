import { useCommands, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { tellDone } from './done-acts.ts'
import type { SeatRow } from './seat-row.ts'

/** U, L and the locks of a whole centre, for the chosen seat; gives the problem of the last refusal. */
export function useSeatCommands(seat: SeatRow) {
  const t = useText()
  const format = useFormat()
  const withdraw = useCommand(client.assignments.withdraw)
  const setLock = useCommand(client.assignments.setLock)
  const changeMany = useCommand(client.assignments.changeMany)
  const held = seat.assignmentId !== null && seat.version !== null
  const onVersion = () => ({ id: seat.assignmentId ?? '', expectedVersion: seat.version ?? 1 })
  const lock = async (locked: boolean) => {
    const done = await setLock.send({ ...onVersion(), locked })
    if (done) tellDone(t, format, t(locked ? 'assignments.locked' : 'assignments.unlocked'), done.change)
  }
  const lockCentre = async (effect: 'lock' | 'unlock') => {
    const facets = { centreId: seat.centreId }
    const done = await changeMany.send({ effect, chosen: { mode: 'allExcept', ids: [], filter: '', facets } })
    if (done === null) return
    const counts = { done: format.number(done.done), left: format.number(done.left) }
    tellDone(t, format, t(effect === 'lock' ? 'planner.bulk.locked' : 'planner.bulk.unlocked', counts), done.change)
  }
  useCommands([
    {
      id: 'assignments.withdraw',
      textKey: 'assignments.panel.withdraw',
      group: 'list',
      keys: ['U'],
      when: () => held && (seat.state === 'confirmed' || seat.state === 'locked'),
      run: async () => {
        const done = await withdraw.send(onVersion())
        const told = t('assignments.withdrawn', { name: seat.intervenant ?? '', number: seat.missionNumber })
        if (done) tellDone(t, format, told, done.change)
      },
    },
    {
      id: 'assignments.lock',
      textKey: 'assignments.panel.lock',
      group: 'list',
      keys: ['L'],
      when: () => held && seat.state === 'confirmed',
      run: () => lock(true),
    },
    {
      id: 'assignments.unlock',
      textKey: 'assignments.panel.unlock',
      group: 'list',
      keys: ['L'],
      when: () => held && seat.state === 'locked',
      run: () => lock(false),
    },
    {
      id: 'assignments.lockCentre',
      textKey: 'planner.panel.lockCentre',
      group: 'list',
      run: () => lockCentre('lock'),
    },
    {
      id: 'assignments.unlockCentre',
      textKey: 'planner.panel.unlockCentre',
      group: 'list',
      run: () => lockCentre('unlock'),
    },
  ])
  return withdraw.problem ?? setLock.problem ?? changeMany.problem
}
