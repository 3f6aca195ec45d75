import { type InactivityDelay, inactivityDelays } from '../../../shared/model/inactivity.ts'
import { ChoiceSetting, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** How long one's windows may stay untouched, as far as the office allows (ux 1.4). */
export function DelaySetting() {
  const t = useText()
  const { data } = useRead(queries.inactivity.read.queryOptions({ input: {} }))
  const choosing = useCommand(client.inactivity.choose)
  if (data === undefined) return null
  const label = (minutes: InactivityDelay) => t(`inactivity.minutes.m${minutes}`)
  const choose = async (minutes: InactivityDelay) => {
    if ((await choosing.send({ minutes })) !== null) tell('success', t('inactivity.chosen', { delay: label(minutes) }))
  }
  const delays = inactivityDelays.filter((minutes) => minutes <= data.longest)
  return (
    <>
      <ChoiceSetting
        legend={t('inactivity.title')}
        {...(delays.length === 1 ? { hint: t('inactivity.onlyUsual') } : {})}
        choices={delays.map((minutes) => ({ value: minutes, label: label(minutes) }))}
        chosen={data.minutes}
        onChoose={(minutes) => void choose(minutes)}
      />
      <Refusal problem={choosing.problem} title={t('inactivity.notSaved')} />
    </>
  )
}
