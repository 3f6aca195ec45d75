import { BusyButton, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadMade } from '../../data/files.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

/** The administrator hands out what is kept of a person, who asked for it; nothing for the others. */
export function PersonData({ id }: { id: string }) {
  const t = useText()
  const account = useSessionState()?.account
  const { send, busy, problem } = useCommand(client.personalData.ofPerson)
  if (account?.role !== 'administrator') return null
  const save = async () => {
    const made = await send({ id })
    if (made !== null) tell('success', t('personalData.saved', { name: await downloadMade(made) }))
  }
  return (
    <>
      <Refusal problem={problem} onRetry={() => void save()} />
      <BusyButton busy={busy} onClick={() => void save()}>
        {t('personalData.ofPerson')}
      </BusyButton>
    </>
  )
}
