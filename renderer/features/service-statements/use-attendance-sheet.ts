import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, usePreferences, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'

/** Saves the sheet that the people of a mission sign, in the language of the screen. */
export function useAttendanceSheet(missionId: string) {
  const t = useText()
  const { language } = usePreferences()
  const [problem, setProblem] = useState<Problem | null>(null)
  return {
    problem,
    make: async () => {
      setProblem(null)
      try {
        const file = await client.serviceStatements.attendanceSheet({ missionId, language })
        savePrint(file)
        tell('success', t('serviceStatementsScreen.sheetSaved', { name: file.name }))
      } catch (error) {
        setProblem(problemOf(error))
      }
    },
  }
}
