import { useId } from 'react'
import { tell } from '../../app/console-log.ts'
import { changeFrame } from '../../app/frame-state.ts'
import { type Preferences, preferences, usePreferences } from '../../app/preferences.ts'
import { type Translate, useText } from '../../app/texts.ts'
import { SidePanel } from './side-panel.tsx'

type Choice<Name extends keyof Preferences> = Readonly<{ value: Preferences[Name]; label: string }>

function Setting<Name extends keyof Preferences>({
  name,
  legend,
  choices,
}: {
  name: Name
  legend: string
  choices: readonly Choice<Name>[]
}) {
  const group = useId()
  const chosen = usePreferences()[name]
  return (
    <fieldset className="setting">
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={label} className="choice">
            <input
              type="radio"
              name={group}
              checked={chosen === value}
              onChange={() => preferences.change({ [name]: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const sizes = [100, 125, 150, 175, 200] as const
const spacings = [1.5, 1.75, 2] as const
const decimal = (value: number, language: string) => value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB')

function settings(t: Translate, language: string) {
  return (
    <>
      <Setting
        name="contrast"
        legend={t('frame.preferences.contrast')}
        choices={(['system', 'light', 'strong', 'dark'] as const).map((value) => ({
          value,
          label: t(`frame.preferences.${value}`),
        }))}
      />
      <Setting
        name="textSize"
        legend={t('frame.preferences.textSize')}
        choices={sizes.map((value) => ({ value, label: t('frame.preferences.percent', { value }) }))}
      />
      <Setting
        name="lineSpacing"
        legend={t('frame.preferences.lineSpacing')}
        choices={spacings.map((value) => ({ value, label: decimal(value, language) }))}
      />
      <Setting
        name="justified"
        legend={t('frame.preferences.justification')}
        choices={[
          { value: false, label: t('frame.preferences.alignStart') },
          { value: true, label: t('frame.preferences.justified') },
        ]}
      />
      <Setting
        name="density"
        legend={t('frame.preferences.density')}
        choices={(['comfortable', 'compact'] as const).map((value) => ({
          value,
          label: t(`frame.preferences.${value}`),
        }))}
      />
      <Setting
        name="tables"
        legend={t('frame.preferences.tables')}
        choices={[
          { value: 'grid', label: t('frame.preferences.tablesGrid') },
          { value: 'plain', label: t('frame.preferences.tablesPlain') },
        ]}
      />
      <Setting
        name="motion"
        legend={t('frame.preferences.motion')}
        choices={(['system', 'reduced'] as const).map((value) => ({ value, label: t(`frame.preferences.${value}`) }))}
      />
      <Setting
        name="oneKeyShortcuts"
        legend={t('frame.preferences.oneKey')}
        choices={[
          { value: true, label: t('frame.preferences.on') },
          { value: false, label: t('frame.preferences.off') },
        ]}
      />
    </>
  )
}

/** The settings of F8 (ux 1.4): live, kept, and never in the way of the screen. */
export function AccessibilityPanel() {
  const t = useText()
  const { language } = usePreferences()
  const reset = () => {
    preferences.reset()
    tell('success', t('frame.preferences.resetDone'))
  }
  return (
    <SidePanel title={t('frame.preferences.title')} onClose={() => changeFrame({ panel: null })}>
      <p className="prose">{t('frame.preferences.sentence')}</p>
      {settings(t, language)}
      <button type="button" className="button" onClick={reset}>
        {t('frame.preferences.reset')}
      </button>
    </SidePanel>
  )
}
