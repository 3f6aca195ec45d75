import { BusyButton, Screen, tell, useCommands, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadMade } from '../../data/files.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

/** A person takes away everything that is kept about them (GDPR, articles 15 and 20). */
export function MyDataScreen() {
  const t = useText()
  const { send, busy, problem } = useCommand(client.personalData.mine)
  const save = async () => {
    const made = await send({})
    if (made !== null) tell('success', t('personalData.saved', { name: await downloadMade(made) }))
  }
  useCommands([
    { id: 'personalData.save', textKey: 'personalData.own', group: 'screen', keys: ['Ctrl+Enter'], run: save },
  ])
  return (
    <Screen
      title={t('personalData.menu')}
      sentence={t('personalData.sentence')}
      actions={
        <BusyButton variant="primary" busy={busy} onClick={() => void save()}>
          {t('personalData.own')}
        </BusyButton>
      }
    >
      <Refusal problem={problem} onRetry={() => void save()} />
      <p className="prose">{t('personalData.what')}</p>
      <p className="prose">{t('personalData.careful')}</p>
    </Screen>
  )
}
