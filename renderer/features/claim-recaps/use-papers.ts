import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, usePreferences, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadDocument, downloadMade, savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'

type Making = 'recap' | 'dossier' | 'declarations' | null

export type Papers = Readonly<{
  /** What is being made now. */
  making: Making
  problem: Problem | null
  recap(claim: Readonly<{ id: string; recapDocumentId: string | null }>): Promise<void>
  dossier(id: string): Promise<void>
  declarations(): Promise<void>
}>

/**
 * Saves the papers of claims in the language of the screen. In French the recap is the very one that was kept when the
 * claim was sent; in English it is its translation.
 */
export function usePapers(): Papers {
  const t = useText()
  const { language } = usePreferences()
  const [making, setMaking] = useState<Making>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const make = async (what: Exclude<Making, null>, save: () => Promise<string>) => {
    if (making !== null) return
    setMaking(what)
    setProblem(null)
    try {
      tell('success', t('claimRecaps.sent.saved', { name: await save() }))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setMaking(null)
    }
  }
  const print = async (reading: Promise<Readonly<{ name: string; mime: string; content: string }>>) => {
    const file = await reading
    savePrint(file)
    return file.name
  }
  return {
    making,
    problem,
    recap: ({ id, recapDocumentId }) =>
      make('recap', () =>
        language === 'fr' && recapDocumentId !== null
          ? downloadDocument(recapDocumentId)
          : print(client.claimRecaps.recap({ id, language })),
      ),
    dossier: (id) => make('dossier', async () => downloadMade(await client.claimRecaps.dossier({ id, language }))),
    declarations: () => make('declarations', () => print(client.claimRecaps.declarations({ language }))),
  }
}
