import { useMemo, useState } from 'react'
import type { SetApplication } from '../../../shared/contract/mission-portals.ts'
import { CheckboxField, type GridColumn, Screen, StatusTag, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { AddressDialog, AvailabilityDialog } from './application-dialogs.tsx'

type Changed = Readonly<{ what: 'address' | 'availability'; set: SetApplication }>

/** Where the external applications are and when they cannot be used; whether this is the national instance (F329, F333). */
export function PortalSettingsScreen() {
  const t = useText()
  const administrator = useSessionState()?.account?.role === 'administrator'
  const { data, problem, retry } = useRead(queries.missionPortals.settings.queryOptions({ input: {} }))
  const setCentral = useCommand(client.missionPortals.setCentral)
  const [changed, setChanged] = useState<Changed | null>(null)
  const columns = useMemo<GridColumn<SetApplication>[]>(() => {
    const nameOf = ({ application }: SetApplication) => t(`missionPortals.applications.${application}`)
    const button = (set: SetApplication, what: Changed['what']) => {
      const act = t(
        what === 'address' ? 'missionPortals.settings.changeAddress' : 'missionPortals.settings.changeAvailability',
      )
      const name = t('missionPortals.settings.named', { act, application: nameOf(set) })
      return <RowButton text={act} name={name} run={() => setChanged({ what, set })} />
    }
    return [
      { id: 'application', title: t('missionPortals.settings.columns.application'), value: nameOf, rowHeader: true },
      { id: 'address', title: t('missionPortals.settings.columns.address'), value: ({ address }) => address },
      {
        id: 'state',
        title: t('missionPortals.settings.columns.state'),
        value: ({ state }) => t(`missionPortals.settings.states.${state}`),
        cell: ({ state }) => (
          <StatusTag tone={state === 'available' ? 'success' : state === 'unavailable' ? 'stopped' : 'neutral'}>
            {t(`missionPortals.settings.states.${state}`)}
          </StatusTag>
        ),
      },
      {
        id: 'message',
        title: t('missionPortals.settings.columns.message'),
        value: ({ message }) => message,
        lang: 'fr',
      },
      {
        id: 'acts',
        title: t('missionPortals.settings.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (set) => (
          <span className="row-buttons">
            {administrator && button(set, 'address')}
            {button(set, 'availability')}
          </span>
        ),
      },
    ]
  }, [t, administrator])
  const given = data?.applications.filter(({ address }) => address !== '').length ?? 0
  const change = async (central: boolean) => {
    if ((await setCentral.send({ central })) === null) return
    tell('success', t(central ? 'missionPortals.settings.centralSaved' : 'missionPortals.settings.academySaved'))
  }
  return (
    <Screen
      title={t('missionPortals.settings.title')}
      sentence={data && t('missionPortals.settings.sentence', { count: given })}
    >
      <Refusal problem={problem} title={t('missionPortals.failed')} onRetry={retry} />
      <Refusal problem={setCentral.problem} />
      {data === undefined && problem === null && <p aria-busy="true">{t('missionPortals.loading')}</p>}
      {data && (
        <>
          {administrator && (
            <CheckboxField
              label={t('missionPortals.settings.central')}
              hint={t('missionPortals.settings.centralHint')}
              value={data.central}
              onChange={(central) => void change(central)}
            />
          )}
          <SheetTable
            id="portal-applications"
            title={t('missionPortals.settings.list')}
            columns={columns}
            rows={data.applications}
            rowId={({ application }) => application}
            empty={t('missionPortals.settings.empty')}
          />
        </>
      )}
      {changed?.what === 'address' && <AddressDialog set={changed.set} onClose={() => setChanged(null)} />}
      {changed?.what === 'availability' && <AvailabilityDialog set={changed.set} onClose={() => setChanged(null)} />}
    </Screen>
  )
}
