import { useState } from 'react'
import type { CompetenceToConfirm } from '../../../shared/contract/kiosk.ts'
import { BusyButton, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { KioskStep } from './kiosk-step.tsx'

type Verdict = 'confirmed' | 'invalidated'
type Ways = Readonly<{ onBack: () => void }>

/** What the questions are about does not change while they are asked; each answer is saved at once (F159, F160). */
function Questions({ asked, onBack }: Ways & Readonly<{ asked: readonly CompetenceToConfirm[] }>) {
  const t = useText()
  const { send, busy, problem } = useCommand(client.competences.state)
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>({})
  const [place, setPlace] = useState<number | null>(null)
  const say = async (said: readonly CompetenceToConfirm[], verdict: Verdict, next: number) => {
    const competenceIds = said.map(({ id }) => id)
    if ((await send({ competenceIds, verdict, reason: '' })) === null) return
    setVerdicts({ ...verdicts, ...Object.fromEntries(competenceIds.map((id) => [id, verdict])) })
    setPlace(next)
  }
  const count = (wanted: Verdict) => Object.values(verdicts).filter((verdict) => verdict === wanted).length
  const whereOf = ({ exam, specialty }: CompetenceToConfirm) => t('kiosk.competences.paper', { exam, specialty })
  const one = place === null ? undefined : asked[place]
  if (place === null)
    return (
      <KioskStep
        key="all"
        title={t('kiosk.competences.title', { count: asked.length })}
        sentence={t('kiosk.competences.sentence')}
        actions={
          <>
            <BusyButton variant="primary" busy={busy} onClick={() => void say(asked, 'confirmed', asked.length)}>
              {t('kiosk.competences.all')}
            </BusyButton>
            <button type="button" className="button" onClick={() => setPlace(0)}>
              {t('kiosk.competences.oneByOne')}
            </button>
            <button type="button" className="button" onClick={onBack}>
              {t('kiosk.back')}
            </button>
          </>
        }
      >
        <Refusal problem={problem} title={t('kiosk.notSaved')} />
        <ul className="kiosk-list">
          {asked.map((competence) => (
            <li key={competence.id}>
              <strong>{competence.paper}</strong>
              <span>{whereOf(competence)}</span>
            </li>
          ))}
        </ul>
      </KioskStep>
    )
  if (one === undefined)
    return (
      <KioskStep
        key="done"
        title={t('kiosk.competences.done')}
        actions={
          <button type="button" className="button" data-variant="primary" onClick={onBack}>
            {t('kiosk.continue')}
          </button>
        }
      >
        <p>{t('kiosk.competences.confirmed', { count: count('confirmed') })}</p>
        {count('invalidated') > 0 && <p>{t('kiosk.competences.removed', { count: count('invalidated') })}</p>}
      </KioskStep>
    )
  return (
    <KioskStep
      key={one.id}
      title={t('kiosk.competences.question', { paper: one.paper })}
      sentence={whereOf(one)}
      actions={
        <button type="button" className="button" onClick={() => setPlace(place === 0 ? null : place - 1)}>
          {t('kiosk.back')}
        </button>
      }
    >
      <Refusal problem={problem} title={t('kiosk.notSaved')} />
      <p>{t('kiosk.competences.place', { place: place + 1, count: asked.length })}</p>
      <ul className="kiosk-choices">
        {(['confirmed', 'invalidated'] as const).map((verdict) => (
          <li key={verdict}>
            <BusyButton busy={busy} onClick={() => void say([one], verdict, place + 1)}>
              {t(verdict === 'confirmed' ? 'kiosk.competences.yes' : 'kiosk.competences.no')}
            </BusyButton>
          </li>
        ))}
      </ul>
    </KioskStep>
  )
}

/** The competences nobody is against and that the person did not speak of yet: all at once, or one a screen (ux.md S5, S24). */
export function OwnCompetences({ onBack }: Ways) {
  const t = useText()
  const { data, problem, loading, retry } = useRead({
    ...queries.kiosk.competences.queryOptions({ input: {} }),
    gcTime: 0,
  })
  const asked = data ?? []
  if (loading) return <KioskStep key="reading" title={t('kiosk.wait')} />
  if (problem === null && asked.length > 0) return <Questions asked={asked} onBack={onBack} />
  return (
    <KioskStep
      key="none"
      title={t(problem === null ? 'kiosk.competences.done' : 'kiosk.competences.closed')}
      sentence={problem === null ? t('kiosk.competences.nothing') : undefined}
      actions={
        <button type="button" className="button" data-variant="primary" onClick={onBack}>
          {t('kiosk.back')}
        </button>
      }
    >
      <Refusal problem={problem} onRetry={retry} />
    </KioskStep>
  )
}
