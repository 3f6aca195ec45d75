import { useState } from 'react'
import { miscNatures } from '../../../shared/model/misc-natures.ts'
import type { TravelSettings } from '../../../shared/model/travel-settings.ts'
import {
  ActionBar,
  CheckboxField,
  CommandButton,
  FormSection,
  Screen,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Typed = Readonly<{ settings: TravelSettings; version: number }>

/** What the office decides of travel: natures of costs it refunds, and the town of departure. */
export function TravelSettingsScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.travelSettings.read.queryOptions({ input: {} }))
  const change = useCommand(client.travelSettings.change)
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? data
  const save = async () => {
    if (shown === undefined) return
    const { settings, version } = shown
    const input = { expectedVersion: version, settings: { ...settings, miscNatures: [...settings.miscNatures] } }
    const done = await change.send(input)
    if (done === null) return
    setTyped({ settings, version: done.version })
    tell('success', t('travelSettings.saved'))
  }
  useCommands([
    {
      id: 'travelSettings.save',
      textKey: 'travelSettings.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => shown !== undefined,
      run: () => void save(),
    },
  ])
  return (
    <Screen title={t('travelSettings.title')} sentence={t('travelSettings.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={change.problem} title={t('travelSettings.notSaved')} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {shown && (
        <div className="sheet-form">
          <FormSection legend={t('travelSettings.natures')}>
            {miscNatures.map((nature) => (
              <CheckboxField
                key={nature}
                id={`nature-${nature}`}
                label={t(`claimTravel.detail.natures.${nature}`)}
                value={shown.settings.miscNatures.includes(nature)}
                onChange={(refunded) =>
                  setTyped({
                    version: shown.version,
                    settings: {
                      ...shown.settings,
                      miscNatures: miscNatures.filter((one) =>
                        one === nature ? refunded : shown.settings.miscNatures.includes(one),
                      ),
                    },
                  })
                }
              />
            ))}
          </FormSection>
          <FormSection legend={t('travelSettings.departure')}>
            <CheckboxField
              id="departure-locked"
              label={t('travelSettings.departureLocked')}
              value={shown.settings.departureLocked}
              onChange={(departureLocked) =>
                setTyped({ version: shown.version, settings: { ...shown.settings, departureLocked } })
              }
            />
          </FormSection>
        </div>
      )}
      <ActionBar>
        <CommandButton id="travelSettings.save" variant="primary" />
      </ActionBar>
    </Screen>
  )
}
