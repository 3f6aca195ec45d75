import { useState } from 'react'
import type { TravelSimulation } from '../../../shared/contract/claim-travel.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  BusyButton,
  DateField,
  FormSection,
  MoneyField,
  SelectField,
  TimeField,
  type Unreadable,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useRead } from '../../data/use-read.ts'
import { RateLine } from '../claims/estimate.tsx'
import { useDistanceSentence } from '../claims/journey-distance.tsx'
import { isMode, isRegime, modes, regimes } from '../claims/journey-transport.tsx'
import { useTravelReason } from '../claims/travel-reason.ts'
import { Refusal } from '../refusal.tsx'

/** What the journey imagined would be refunded, with each text it rests on and what is not counted. */
function Answer({ answer, said }: { answer: TravelSimulation; said: string }) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const { sentence } = useTravelReason(answer.reason ?? '')
  if (answer.reason !== null)
    return (
      <div role="status">
        <p>{t('claimTravel.simulation.nothing')}</p>
        <p>{sentence}</p>
      </div>
    )
  return (
    <div role="status" className="claim-step">
      <p>
        <strong>{t('claimTravel.simulation.total', { amount: format.cents(answer.cents) })}</strong>
      </p>
      {said !== '' && <p className="claim-small">{said}</p>}
      <p className="claim-small">
        {t('claimTravel.detail.covered', {
          lunches: answer.lunches,
          dinners: answer.dinners,
          nights: answer.nights,
        })}
      </p>
      <ul className="claim-lines">
        {answer.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are replaced as a whole
          <RateLine key={index} line={line} />
        ))}
      </ul>
      {answer.refusals.length > 0 && (
        <ul className="claim-sentences">
          {answer.refusals.map(({ code, item, reason }) => (
            <li key={`${code} ${item}`}>{reason[language]}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

type Typed = Readonly<{
  mode: Journey['mode']
  carRegime: Journey['carRegime']
  origin: 'home' | 'work'
  departDate: string
  departTime: string
  returnDate: string
  returnTime: string
  daily: boolean
  ticketsCents: number | null | Unreadable
}>

const start = ({ slots, firstDate, lastDate }: OwnMissionRow): Typed => ({
  mode: 'CAR',
  carRegime: 'CONVENIENCE',
  origin: 'home',
  departDate: firstDate,
  departTime: slots[0]?.startTime ?? '08:00',
  returnDate: lastDate,
  returnTime: slots.at(-1)?.endTime ?? '18:00',
  daily: false,
  ticketsCents: null,
})

const isReadable = (typed: Typed): boolean =>
  [typed.departDate, typed.returnDate].every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)) &&
  [typed.departTime, typed.returnTime].every((time) => /^\d{2}:\d{2}$/.test(time)) &&
  typed.ticketsCents !== 'unreadable'

/** Before travelling: what a journey to a mission would be refunded, and why. Nothing is kept. */
export function TravelSimulator({ mission, claimId }: { mission: OwnMissionRow; claimId: string }) {
  const t = useText()
  const { data: aids } = useRead(queries.claimTravel.aids.queryOptions({ input: { id: claimId } }))
  const distance = useDistanceSentence(aids?.roadFactor ?? 1)
  const [typed, setTyped] = useState(() => start(mission))
  const [answer, setAnswer] = useState<TravelSimulation | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part })
    setAnswer(null)
    setWrong('')
  }
  const simulate = async () => {
    const departAt = `${typed.departDate}T${typed.departTime}`
    const returnAt = `${typed.returnDate}T${typed.returnTime}`
    if (!isReadable(typed)) return setWrong(t('claimTravel.simulation.unreadable'))
    if (returnAt <= departAt) return setWrong(t('claimTravel.simulation.backwards'))
    setBusy(true)
    setProblem(null)
    try {
      const { mode, carRegime, origin, daily } = typed
      const ticketsCents = mode !== 'CAR' && typeof typed.ticketsCents === 'number' ? typed.ticketsCents : 0
      const imagined = { mode, carRegime, origin, daily, departAt, returnAt, ticketsCents }
      setAnswer(await client.claimTravel.simulate({ missionId: mission.id, ...imagined }))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  const origins = aids?.origins ?? []
  const from = origins.find(({ kind }) => kind === typed.origin)
  const days = aids?.days.length ?? 1
  const said = from && typed.mode === 'CAR' ? distance(from) : ''
  return (
    <section className="claim-part" aria-labelledby="travel-simulation">
      <h3 id="travel-simulation">{t('claimTravel.simulation.title')}</h3>
      <p className="claim-small">{t('claimTravel.simulation.sentence')}</p>
      <FormSection legend={t('claimsScreen.travel.transport')}>
        <SelectField
          id="simulation-mode"
          label={t('claimsScreen.travel.mode')}
          value={typed.mode}
          options={modes.map((value) => ({ value, label: t(`claims.modes.${value}`) }))}
          onChange={(mode) => isMode(mode) && change({ mode })}
        />
        {typed.mode === 'CAR' && (
          <SelectField
            id="simulation-regime"
            label={t('claimsScreen.travel.carRegime')}
            hint={t(`claimTravel.detail.regimeExplained.${typed.carRegime}`)}
            value={typed.carRegime}
            options={regimes.map((value) => ({ value, label: t(`claimsScreen.travel.regimes.${value}`) }))}
            onChange={(carRegime) => isRegime(carRegime) && change({ carRegime })}
          />
        )}
        <SelectField
          id="simulation-origin"
          label={t('claimTravel.simulation.origin')}
          value={typed.origin}
          options={origins.map(({ kind, town }) => ({
            value: kind,
            label: t('claimTravel.simulation.originTown', { origin: t(`claimTravel.distance.${kind}`), town }),
          }))}
          onChange={(kind) => change({ origin: kind === 'work' ? 'work' : 'home' })}
        />
        {typed.mode !== 'CAR' && typed.mode !== 'VOUCHER' && (
          <MoneyField
            id="simulation-tickets"
            label={t('claimTravel.simulation.tickets')}
            value={typed.ticketsCents}
            least={0}
            optional
            onChange={(ticketsCents) => change({ ticketsCents })}
          />
        )}
      </FormSection>
      <FormSection legend={t('claimsScreen.travel.route')}>
        <DateField
          id="simulation-departDate"
          label={t('claimTravel.detail.departDate')}
          value={typed.departDate}
          onChange={(departDate) => change({ departDate })}
        />
        <TimeField
          id="simulation-departTime"
          label={t('claimTravel.detail.departTime')}
          value={typed.departTime}
          onChange={(departTime) => change({ departTime })}
        />
        <DateField
          id="simulation-returnDate"
          label={t('claimTravel.detail.returnDate')}
          value={typed.returnDate}
          onChange={(returnDate) => change({ returnDate })}
        />
        <TimeField
          id="simulation-returnTime"
          label={t('claimTravel.detail.returnTime')}
          value={typed.returnTime}
          onChange={(returnTime) => change({ returnTime })}
          error={wrong === '' ? undefined : wrong}
        />
        {days > 1 && (
          <SelectField
            id="simulation-daily"
            label={t('claimTravel.detail.rhythm')}
            value={typed.daily ? 'daily' : 'once'}
            options={(['once', 'daily'] as const).map((value) => ({
              value,
              label: t(`claimTravel.detail.rhythms.${value}`, { days }),
            }))}
            onChange={(value) => change({ daily: value === 'daily' })}
          />
        )}
      </FormSection>
      <Refusal problem={problem} title={t('claimTravel.simulation.failed')} />
      <div className="claim-buttons">
        <BusyButton busy={busy} onClick={() => void simulate()}>
          {t('claimTravel.simulation.compute')}
        </BusyButton>
      </div>
      {answer !== null && <Answer answer={answer} said={said} />}
    </section>
  )
}
