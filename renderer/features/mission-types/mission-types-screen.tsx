import { useMemo, useRef, useState } from 'react'
import type { MissionTypeRow } from '../../../shared/contract/mission-types.ts'
import {
  ActionBar,
  CommandButton,
  ConfirmDialog,
  DataGrid,
  EmptyState,
  memoryRows,
  Screen,
  useCommands,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { TypePreview } from './preview.tsx'
import { type Asked, useTypeColumns } from './type-columns.tsx'
import { TypeDialog } from './type-dialog.tsx'
import { contentOfRow } from './type-words.ts'
import { useTypeActs } from './use-type-acts.ts'

const none: readonly MissionTypeRow[] = []

/** Mission types as the office configures them, without code (pain 17). */
export function MissionTypesScreen() {
  const t = useText()
  const { language } = usePreferences()
  const { data, problem, retry } = useRead(queries.missionTypes.list.queryOptions({ input: {} }))
  const [asked, setAsked] = useState<Asked | null>(null)
  const acts = useTypeActs()
  const latest = useRef(acts)
  latest.current = acts
  const close = () => setAsked(null)
  useCommands([
    {
      id: 'missionTypes.add',
      textKey: 'missionTypes.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsked({ what: 'add' }),
    },
  ])
  const columns = useTypeColumns(
    useMemo(() => ({ ask: setAsked, deactivate: (type: MissionTypeRow) => void latest.current.setActive(type) }), []),
  )
  const rows = data ?? none
  const source = useMemo(() => memoryRows(rows), [rows])
  const nameOf = (type: MissionTypeRow) => (language === 'fr' ? type.label : type.labelEnglish)
  const confirm = async (what: 'setActive' | 'putBack' | 'remove', type: MissionTypeRow) => {
    await acts[what](type)
    close()
  }
  return (
    <Screen
      title={t('missionTypes.title')}
      sentence={
        data && t('missionTypes.sentence', { count: rows.length, active: rows.filter(({ active }) => active).length })
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={acts.problem} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <DataGrid
          id="missionTypes"
          title={t('missionTypes.list')}
          columns={columns}
          source={source}
          rowId={({ code }) => code}
          presentation="plain"
          minimumHeight={26}
          empty={<EmptyState title={t('missionTypes.empty')} />}
        />
      )}
      <ActionBar>
        <CommandButton id="missionTypes.add" variant="primary" />
      </ActionBar>
      {asked?.what === 'add' && <TypeDialog type={null} onClose={close} />}
      {asked?.what === 'edit' && <TypeDialog type={asked.type} onClose={close} />}
      {asked?.what === 'activate' && (
        <ConfirmDialog
          opened
          title={t('missionTypes.activateTitle', { label: nameOf(asked.type) })}
          sentence={t('missionTypes.activateSentence')}
          confirmLabel={t('missionTypes.activate')}
          busy={acts.busy}
          onConfirm={() => void confirm('setActive', asked.type)}
          onCancel={close}
        >
          <TypePreview content={contentOfRow(asked.type)} />
        </ConfirmDialog>
      )}
      {asked !== null && (asked.what === 'putBack' || asked.what === 'remove') && (
        <ConfirmDialog
          opened
          title={t(`missionTypes.${asked.what}Title`, { label: nameOf(asked.type) })}
          sentence={t(`missionTypes.${asked.what}Sentence`)}
          confirmLabel={t(`missionTypes.${asked.what}`)}
          busy={acts.busy}
          onConfirm={() => void confirm(asked.what === 'remove' ? 'remove' : 'putBack', asked.type)}
          onCancel={close}
        />
      )}
    </Screen>
  )
}
