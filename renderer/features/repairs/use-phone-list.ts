import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { usePreferences } from '../../app/preferences.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'

/** Saves the telephone list of people on call, in the language of the screen. */
export function usePhoneList() {
  const t = useText()
  const { language } = usePreferences()
  const [problem, setProblem] = useState<Problem | null>(null)
  return {
    problem,
    make: async () => {
      setProblem(null)
      try {
        const file = await client.repairs.phoneList({ language })
        savePrint(file)
        tell('success', t('repairs.onCall.phoneListSaved', { name: file.name }))
      } catch (error) {
        setProblem(problemOf(error))
      }
    },
  }
}
