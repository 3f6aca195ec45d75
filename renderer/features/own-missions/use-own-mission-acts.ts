import { useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { downloadText, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'

/** Telling the office that a convocation was read, and taking its dates into one's own calendar. */
export function useOwnMissionActs() {
  const t = useText()
  const reading = useCommand(client.convocations.acknowledge)
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
  return { acknowledge, calendar, problem: problem ?? reading.problem }
}
