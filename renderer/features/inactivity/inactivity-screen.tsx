import { useState } from 'react'
import { type InactivityDelay, inactivityDelays } from '../../../shared/model/inactivity.ts'
import { ActionBar, ChoiceSetting, CommandButton, Screen, tell, useCommands, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** The longest delay before locking that the office allows (ux 1.3, time limits). */
export function InactivityScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.inactivity.read.queryOptions({ input: {} }))
  const changing = useCommand(client.inactivity.change)
  const [typed, setTyped] = useState<InactivityDelay | null>(null)
  const label = (minutes: InactivityDelay) => t(`inactivity.minutes.m${minutes}`)
  const longest = typed ?? data?.longest
  const save = async () => {
    if (data === undefined || longest === undefined) return
    const done = await changing.send({ expectedVersion: data.version, longest })
    if (done !== null) tell('success', t('inactivity.saved', { delay: label(longest) }))
  }
  useCommands([
    {
      id: 'inactivity.save',
      textKey: 'inactivity.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => data !== undefined,
      run: () => void save(),
    },
  ])
  return (
    <Screen title={t('inactivity.title')} sentence={t('inactivity.sentence')}>
      <Refusal problem={problem} title={t('inactivity.failed')} onRetry={retry} />
      <Refusal problem={changing.problem} title={t('inactivity.notSaved')} />
      {data === undefined && problem === null && <p aria-busy="true">{t('inactivity.loading')}</p>}
      {longest !== undefined && (
        <ChoiceSetting
          legend={t('inactivity.longest')}
          choices={inactivityDelays.map((minutes) => ({ value: minutes, label: label(minutes) }))}
          chosen={longest}
          onChoose={setTyped}
        />
      )}
      <ActionBar>
        <CommandButton id="inactivity.save" variant="primary" />
      </ActionBar>
    </Screen>
  )
}
