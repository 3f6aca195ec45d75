import { useState } from 'react'
import {
  ActionBar,
  CheckboxField,
  CommandButton,
  currentSession,
  FileField,
  FormSection,
  goTo,
  Screen,
  SelectField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Settings = Awaited<ReturnType<typeof client.liquidation.settings>>

function SettingsForm({ settings }: { settings: Settings }) {
  const t = useText()
  const { send, problem } = useCommand(client.liquidation.changeSettings)
  const [version, setVersion] = useState(settings.version)
  const [transferVersion, setTransferVersion] = useState(settings.transferVersion)
  const [twoPeople, setTwoPeople] = useState(settings.twoPeople)
  const [files, setFiles] = useState<readonly File[]>([])
  const [isShipped, setIsShipped] = useState(settings.layout.isShipped)
  const [layout, setLayout] = useState(settings.layout)
  const mayChange = currentSession()?.roles.includes('administrator') ?? false
  const save = async () => {
    const [file] = files
    const chosen = file !== undefined ? { content: await file.text() } : isShipped ? 'shipped' : 'keep'
    const done = await send({ expectedVersion: version, transferVersion, twoPeople, layout: chosen } as const)
    if (done === null) return
    setVersion(done.version)
    setLayout(done.layout)
    setIsShipped(done.layout.isShipped)
    setFiles([])
    tell('success', t('liquidationScreen.settingsSaved'))
  }
  useCommands([
    {
      id: 'liquidation.saveSettings',
      textKey: 'liquidationScreen.saveSettings',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => mayChange,
      run: () => void save(),
    },
    { id: 'liquidation.back', textKey: 'liquidationScreen.back', group: 'screen', run: () => goTo('/liquidation') },
  ])
  return (
    <>
      <Refusal problem={problem} title={t('liquidationScreen.settingsNotSaved')} />
      {!mayChange && <p>{t('liquidationScreen.settingsReadOnly')}</p>}
      <div className="sheet-form">
        <FormSection legend={t('liquidationScreen.transfer')}>
          <SelectField
            id="transfer-version"
            label={t('liquidationScreen.transferVersion')}
            hint={t('liquidationScreen.transferHint')}
            value={transferVersion}
            onChange={(value) => setTransferVersion(value === '03' ? '03' : '09')}
            options={[
              { value: '09', label: 'pain.001.001.09' },
              { value: '03', label: 'pain.001.001.03' },
            ]}
          />
        </FormSection>
        <FormSection legend={t('liquidationScreen.signing')}>
          <CheckboxField
            id="two-people"
            label={t('liquidationScreen.twoPeople')}
            value={twoPeople}
            onChange={setTwoPeople}
          />
        </FormSection>
        <FormSection legend={t('liquidationScreen.layout')}>
          <p>
            {t(layout.official ? 'liquidationScreen.layoutOfficial' : 'liquidationScreen.layoutNotOfficial', {
              name: layout.name,
              version: layout.version,
              length: layout.recordLength,
            })}
          </p>
          <CheckboxField
            id="shipped-layout"
            label={t('liquidationScreen.layoutShipped')}
            value={isShipped && files.length === 0}
            onChange={setIsShipped}
          />
          <FileField
            id="layout-file"
            label={t('liquidationScreen.layoutFile')}
            hint={t('liquidationScreen.layoutHint')}
            value={files}
            onChange={setFiles}
            accept=".json"
            limit={0.2}
            optional
          />
        </FormSection>
      </div>
      <details>
        <summary>{t('liquidationScreen.layoutDescription')}</summary>
        <pre
          className="layout-description"
          lang="fr"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {layout.description}
        </pre>
      </details>
      <ActionBar>
        {mayChange && <CommandButton id="liquidation.saveSettings" variant="primary" />}
        <CommandButton id="liquidation.back" />
      </ActionBar>
    </>
  )
}

/** What the office decides of its payment files: message of the bank, two people, layout of the fixed-width file. */
export function PaymentSettingsScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.liquidation.settings.queryOptions({ input: {} }))
  return (
    <Screen
      title={t('liquidationScreen.settings')}
      context={t('liquidationScreen.title')}
      sentence={t('liquidationScreen.settingsSentence')}
    >
      <Refusal problem={problem} title={t('liquidationScreen.settingsFailed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('liquidationScreen.loading')}</p>}
      {data && <SettingsForm settings={data} />}
    </Screen>
  )
}
