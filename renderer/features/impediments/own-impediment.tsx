import type { Impediment } from '../../../shared/contract/impediments.ts'
import { civilDay } from '../../../shared/model/civil-days.ts'
import { BusyButton, StatusTag, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { stateTones } from './state-tones.ts'

/** What the person signalled about a mission, and the answer of the office with its reason. */
export function OwnImpediment({ impediment }: { impediment: Impediment }) {
  const t = useText()
  const format = useFormat()
  const withdraw = useCommand(client.impediments.withdraw)
  const { id, kind, from, to, explanation, state, answer, answeredBy, signalledAt, version } = impediment
  const takeBack = async () => {
    if ((await withdraw.send({ id, expectedVersion: version })) !== null) tell('success', t('impediments.withdrawn'))
  }
  return (
    <section className="impediment" aria-label={t('impediments.one')}>
      <p>
        <StatusTag tone={stateTones[state]}>{t(`impediments.ownStates.${state}`)}</StatusTag>{' '}
        {t('impediments.said', {
          kind: t(`impediments.kinds.${kind}`),
          from: format.longDate(from),
          to: format.longDate(to),
          date: format.date(civilDay(signalledAt)),
        })}
      </p>
      <p className="prose">{explanation}</p>
      {answer !== '' && <p className="prose">{t('impediments.answerOf', { name: answeredBy, answer })}</p>}
      {state === 'open' && (
        <BusyButton busy={withdraw.busy} onClick={() => void takeBack()}>
          {t('impediments.takeBack')}
        </BusyButton>
      )}
      <Refusal problem={withdraw.problem} />
    </section>
  )
}
