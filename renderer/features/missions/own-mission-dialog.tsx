import type { OwnMissionRow } from '../../../shared/contract/missions.ts'
import { announce, CommandButton, Dialog, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { openDocument } from '../intervenants/open-document.ts'
import { Refusal } from '../refusal.tsx'
import { OwnMissionDetail } from './own-mission-detail.tsx'

type Props = Readonly<{
  missions: readonly OwnMissionRow[]
  id: string
  onMove: (id: string) => void
  onClose: () => void
}>

/** The detail of one mission over the list (F131); P and N go to the missions beside it. */
export function OwnMissionDialog({ missions, id, onMove, onClose }: Props) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.missions.mySheet.queryOptions({ input: { id } }))
  const place = missions.findIndex((mission) => mission.id === id)
  const shown = missions[place]
  const move = (step: 1 | -1) => {
    const beside = missions[place + step]
    if (beside === undefined) {
      announce(t(step === 1 ? 'ownMissions.detail.last' : 'ownMissions.detail.first'))
      return
    }
    announce(t('missions.oneNumber', { number: beside.number }))
    onMove(beside.id)
  }
  useCommands([
    {
      id: 'ownMissions.previous',
      textKey: 'ownMissions.detail.previous',
      group: 'list',
      keys: ['P'],
      inDialogs: true,
      run: () => move(-1),
    },
    {
      id: 'ownMissions.next',
      textKey: 'ownMissions.detail.next',
      group: 'list',
      keys: ['N'],
      inDialogs: true,
      run: () => move(1),
    },
    {
      id: 'ownMissions.download',
      textKey: 'ownMissions.detail.download',
      group: 'list',
      keys: ['D'],
      inDialogs: true,
      when: () => shown?.state === 'official',
      run: () => (shown === undefined ? undefined : openDocument(shown.documentId, t)),
    },
  ])
  return (
    <div data-one-key>
      <Dialog
        opened
        size="large"
        title={t('missions.oneNumber', { number: shown?.number ?? '' })}
        onClose={onClose}
        actions={
          <>
            <CommandButton id="ownMissions.download" variant="primary" />
            <CommandButton id="ownMissions.previous" />
            <CommandButton id="ownMissions.next" />
            <button type="button" className="button" onClick={onClose}>
              {t('components.dialog.close')}
            </button>
          </>
        }
      >
        <Refusal problem={problem} title={t('ownMissions.detail.failed')} onRetry={retry} />
        {data === undefined && problem === null && <p aria-busy="true">{t('components.grid.loading')}</p>}
        {data && <OwnMissionDetail mission={data} />}
      </Dialog>
    </div>
  )
}
