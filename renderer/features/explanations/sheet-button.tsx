import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import { usePreferences } from '../../app/preferences.ts'
import { BusyButton, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'

type SheetFile = Awaited<ReturnType<typeof client.explanations.sheet>>

type SheetButtonProps = Readonly<{ text: string; read: (language: Language) => Promise<SheetFile> }>

/** Saves the sheet "why me, why not me", in the language of the screen. */
export function SheetButton({ text, read }: SheetButtonProps) {
  const t = useText()
  const { language } = usePreferences()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const make = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const file = await read(language)
      savePrint(file)
      tell('success', t('explanations.sheet.done', { name: file.name }))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="explanation-part">
      <span>
        <BusyButton busy={busy} onClick={() => void make()}>
          {text}
        </BusyButton>
      </span>
      <Refusal problem={problem} />
    </div>
  )
}

/** For the intervenant, on a mission of their own: why they were chosen, without anybody else's name. */
export function OwnSheetButton({ missionId }: { missionId: string }) {
  const t = useText()
  return (
    <SheetButton
      text={t('explanations.sheet.mine')}
      read={(language) => client.explanations.mySheet({ missionId, language })}
    />
  )
}
