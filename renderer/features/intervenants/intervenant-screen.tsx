import { useState } from 'react'
import { useParams } from 'react-router'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import {
  ActionBar,
  BusyButton,
  CommandButton,
  goTo,
  Screen,
  type TabPanel,
  TabPanels,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { PersonData } from '../personal-data/person-data.tsx'
import { Refusal } from '../refusal.tsx'
import { CompetencesTab } from './competences-tab.tsx'
import { DocumentsTab } from './documents-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { IdentityDialog } from './identity-dialog.tsx'
import { IdentityTab } from './identity-tab.tsx'
import { type IntervenantState, nameOf, stateDays } from './intervenant-words.ts'
import { MissionsTab } from './missions-tab.tsx'
import { PayFileTab } from './pay-file-tab.tsx'
import { PostingsTab } from './postings-tab.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { StateDialog } from './state-dialog.tsx'
import { TeachingsTab } from './teachings-tab.tsx'
import { UnavailabilitiesTab } from './unavailabilities-tab.tsx'
import { useIdentityUndo } from './use-identity-undo.ts'

/** All that the office knows of one person, from teaching to payment line, by clicking only. */
export function IntervenantScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, loading, retry } = useRead(queries.intervenants.get.queryOptions({ input: { id } }))
  if (data === undefined)
    return (
      <Screen title={t('intervenants.one')}>
        <div aria-busy={loading} />
        <Refusal problem={problem} onRetry={retry} />
        <BackButton />
      </Screen>
    )
  return <Sheet key={data.id} person={data} />
}

const BackButton = () => {
  const t = useText()
  return (
    <BusyButton icon="back" onClick={() => goTo('/intervenants')}>
      {t('components.button.back')}
    </BusyButton>
  )
}

function Sheet({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const [wanted, setWanted] = useState<IntervenantState | null>(null)
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const rememberFormer = useIdentityUndo(person)
  const name = nameOf(person)
  const state = t(`intervenants.states.${person.state}`)
  const { decidedState } = person
  useCommands([
    {
      id: 'intervenants.editIdentity',
      textKey: 'intervenantForms.identity.edit',
      group: 'screen',
      keys: ['F2'],
      run: () => setEditing(true),
    },
    {
      id: 'intervenants.reactivate',
      textKey: 'intervenants.change.reactivate',
      group: 'screen',
      when: () => decidedState !== 'active',
      run: () => setWanted('active'),
    },
    {
      id: 'intervenants.setAside',
      textKey: 'intervenants.change.setAside',
      group: 'screen',
      when: () => person.state === 'active',
      run: () => setWanted('setAside'),
    },
    {
      id: 'intervenants.archive',
      textKey: 'intervenants.change.archive',
      group: 'screen',
      when: () => decidedState !== 'archived',
      run: () => setWanted('archived'),
    },
    {
      id: 'intervenants.remove',
      textKey: 'intervenantForms.remove.open',
      group: 'screen',
      when: () => person.origin === 'manual',
      run: () => setLeaving(true),
    },
  ])
  const panel = (tab: Exclude<keyof IntervenantTabs, 'label'>, content: TabPanel['content']): TabPanel => ({
    id: tab,
    title: t(`intervenants.tabs.${tab}`),
    content,
  })
  return (
    <Screen
      title={name}
      context={t('intervenants.one')}
      sentence={[person.number, state, person.stateReason, stateDays(t, format, person)].filter(Boolean).join(' - ')}
    >
      <TabPanels
        label={t('intervenants.tabs.label')}
        panels={[
          panel('identity', <IdentityTab person={person} />),
          panel('postings', <PostingsTab person={person} />),
          panel('teachings', <TeachingsTab person={person} />),
          panel('competences', <CompetencesTab person={person} />),
          panel('unavailabilities', <UnavailabilitiesTab person={person} />),
          panel('payFile', <PayFileTab person={person} />),
          panel('missions', <MissionsTab person={person} />),
          panel('history', <HistoryTab id="intervenant-history" entries={person.history} />),
          panel('documents', <DocumentsTab person={person} />),
        ]}
      />
      <PersonData id={person.id} />
      <ActionBar>
        <BackButton />
        <CommandButton id="intervenants.editIdentity" />
        <CommandButton id="intervenants.undoIdentity" />
        <CommandButton id="intervenants.reactivate" />
        <CommandButton id="intervenants.setAside" />
        <CommandButton id="intervenants.archive" />
        <CommandButton id="intervenants.remove" />
      </ActionBar>
      <StateDialog person={person} wanted={wanted} onClose={() => setWanted(null)} />
      {editing && <IdentityDialog person={person} onSaved={rememberFormer} onClose={() => setEditing(false)} />}
      {leaving && <RemoveDialog person={person} onClose={() => setLeaving(false)} />}
    </Screen>
  )
}

type IntervenantTabs = typeof import('../../../shared/text/intervenants.ts').intervenants.tabs
