import { useState } from 'react'
import type { DocumentSettings } from '../../../shared/contract/claim-documents.ts'
import {
  ActionBar,
  CheckboxField,
  CommandButton,
  FormSection,
  Screen,
  TextField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Typed = Readonly<{ settings: DocumentSettings; version: number }>

/** How the office takes supporting documents (F117, F118, F287, F297); what was typed stays until saved or given up. */
export function DocumentSettingsScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.claimDocuments.settings.queryOptions({ input: {} }))
  const saving = useCommand(client.claimDocuments.saveSettings)
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? data
  const save = async () => {
    if (shown === undefined) return
    const done = await saving.send({ expectedVersion: shown.version, settings: shown.settings })
    if (done === null) return
    tell('success', t('claimDocuments.settings.saved'))
    setTyped(null)
  }
  const forget = () => {
    setTyped(null)
    saving.forget()
    retry()
    tell('information', t('claimDocuments.settings.forgotten'))
  }
  useCommands([
    {
      id: 'claimDocuments.saveSettings',
      textKey: 'claimDocuments.settings.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => shown !== undefined,
      run: () => void save(),
    },
    {
      id: 'claimDocuments.forgetSettings',
      textKey: 'claimDocuments.settings.forget',
      group: 'screen',
      when: () => typed !== null,
      run: forget,
    },
  ])
  const change = (part: Partial<DocumentSettings>) =>
    shown && setTyped({ version: shown.version, settings: { ...shown.settings, ...part } })
  const flag = (name: 'online' | 'byPost' | 'pdfOnly') => (
    <CheckboxField
      id={`documents-${name}`}
      label={t(`claimDocuments.settings.${name}`)}
      value={shown?.settings[name] ?? false}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <Screen title={t('claimDocuments.settings.menu')} sentence={t('claimDocuments.settings.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={saving.problem} title={t('claimDocuments.settings.notSaved')} />
      {shown === undefined && problem === null && <div aria-busy="true" />}
      {shown && (
        <form
          noValidate
          className="sheet-form"
          aria-label={t('claimDocuments.settings.menu')}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <FormSection legend={t('claimDocuments.settings.ways')}>
            {flag('online')}
            {flag('byPost')}
            <div className="whole-row">
              <TextField
                id="documents-address"
                label={t('claimDocuments.settings.postalAddress')}
                hint={t('claimDocuments.settings.postalHint', { address: (data?.officeAddress ?? []).join(', ') })}
                optional
                lines={4}
                maxLength={500}
                value={shown.settings.postalAddress}
                onChange={(postalAddress) => change({ postalAddress })}
              />
            </div>
          </FormSection>
          <FormSection legend={t('claimDocuments.settings.files')}>
            {flag('pdfOnly')}
            <div className="whole-row">
              <TextField
                id="documents-message"
                label={t('claimDocuments.settings.message')}
                hint={t('claimDocuments.settings.messageHint')}
                optional
                lines={3}
                maxLength={500}
                value={shown.settings.message}
                onChange={(message) => change({ message })}
              />
            </div>
          </FormSection>
        </form>
      )}
      <ActionBar>
        <CommandButton id="claimDocuments.saveSettings" variant="primary" />
        <CommandButton id="claimDocuments.forgetSettings" />
      </ActionBar>
    </Screen>
  )
}
