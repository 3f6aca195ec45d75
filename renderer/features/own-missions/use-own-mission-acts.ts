import { useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { downloadText, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'

/** Telling the office that a convocation was read, taking its dates into one's own calendar, saving several in one file. */
export function useOwnMissionActs() {
  const t = useText()
  const reading = useCommand(client.convocations.acknowledge)
  const downloading = useCommand(client.convocations.ownDuplicates)
  const [problem, setProblem] = useState<Problem | null>(null)
  const acknowledge = async (mission: OwnMissionRow | undefined) => {
    if (mission === undefined || mission.convocationId === null) return
    const done = await reading.send({ convocationId: mission.convocationId })
    if (done !== null) tell('success', t('ownMissions.detail.acknowledged', { number: mission.number }))
  }
  const calendar = async (mission: OwnMissionRow | undefined) => {
    if (mission === undefined) return
    setProblem(null)
    try {
      const { name, content } = await client.ownMissions.calendar({ id: mission.id })
      downloadText(name, content, 'text/calendar')
      tell('success', t('ownMissions.detail.calendarSaved', { name }))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  /** One file with the convocations of these missions that stand; true once it is saved. */
  const download = async (missions: readonly OwnMissionRow[]): Promise<boolean> => {
    const convocationIds = missions.flatMap(({ state, convocationId }) =>
      state === 'official' && convocationId !== null ? [convocationId] : [],
    )
    if (convocationIds.length === 0) {
      tell('warning', t('ownMissions.noneStands'))
      return false
    }
    const print = await downloading.send({ convocationIds })
    if (print === null) return false
    savePrint(print)
    tell('success', t('ownMissions.downloaded', { count: convocationIds.length, name: print.name }))
    return true
  }
  return {
    acknowledge,
    calendar,
    download,
    downloading: downloading.busy,
    problem: problem ?? reading.problem ?? downloading.problem,
  }
}
