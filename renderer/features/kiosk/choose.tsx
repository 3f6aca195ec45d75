import { BusyButton, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { useClosedHere } from './closed-here.tsx'
import { KioskStep } from './kiosk-step.tsx'

type Props = Readonly<{
  person: string
  onClaim: (id: string) => void
  onMissions: () => void
  onCompetences: () => void
  onQuit: () => void
}>

/** The claims that wait for the person, each a large button; what is to be put right is done elsewhere. */
export function Choose({ person, onClaim, onMissions, onCompetences, onQuit }: Props) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const { data, problem, loading, retry } = useRead({ ...queries.claims.mine.queryOptions({ input: {} }), gcTime: 0 })
  const ready = data?.filter(({ next }) => next === 'complete') ?? []
  const closed = useClosedHere()
  const returned = data?.filter(({ next }) => next === 'correct').length ?? 0
  if (loading) return <KioskStep key="reading" title={t('kiosk.wait')} />
  return (
    <KioskStep
      key="choice"
      namesPerson
      title={t('kiosk.choose.title', { person })}
      sentence={
        ready.length > 0 ? t('kiosk.choose.ready', { count: ready.length }) : (closed ?? t('kiosk.choose.none'))
      }
      actions={
        <>
          <button type="button" className="button" onClick={onMissions}>
            {t('kiosk.choose.missions')}
          </button>
          <button type="button" className="button" onClick={onCompetences}>
            {t('kiosk.choose.competences')}
          </button>
          <BusyButton onClick={onQuit}>{t('kiosk.end')}</BusyButton>
        </>
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      <ul className="kiosk-choices">
        {ready.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="button" onClick={() => onClaim(claim.id)}>
              <strong>
                {missionTypeName(claim)}, {format.longDate(claim.firstDate)}
              </strong>
              <span>{t('kiosk.choose.claim', { centre: claim.centre, number: claim.number })}</span>
            </button>
          </li>
        ))}
      </ul>
      {returned > 0 && <p>{t('kiosk.choose.returned', { count: returned })}</p>}
    </KioskStep>
  )
}
