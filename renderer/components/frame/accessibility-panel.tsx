import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { tell } from '../../app/console-log.ts'
import { changeFrame } from '../../app/frame-state.ts'
import { goTo } from '../../app/navigation.ts'
import { type Preferences, preferences, usePreferences } from '../../app/preferences.ts'
import { shellParts, useSession } from '../../app/session.ts'
import { type Translate, useText } from '../../app/texts.ts'
import { ChoiceSetting } from '../choice-setting.tsx'
import { accessibilityChapter } from './accessibility-chapters.tsx'
import { SidePanel } from './side-panel.tsx'

type Choice<Name extends keyof Preferences> = Readonly<{ value: Preferences[Name]; label: string }>

function Setting<Name extends keyof Preferences>({
  name,
  ...setting
}: {
  name: Name
  legend: string
  hint?: string
  choices: readonly Choice<Name>[]
}) {
  const chosen = usePreferences()[name]
  return <ChoiceSetting {...setting} chosen={chosen} onChoose={(value) => preferences.change({ [name]: value })} />
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
        name="font"
        legend={t('frame.preferences.font')}
        hint={t('frame.preferences.fontHint')}
        choices={(['usual', 'hyperlegible', 'dyslexic'] as const).map((value) => ({
          value,
          label: t(`frame.preferences.fonts.${value}`),
        }))}
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
      <Setting
        name="digitsWithoutShift"
        legend={t('frame.preferences.digits')}
        hint={t('frame.preferences.digitsHint')}
        choices={[
          { value: false, label: t('frame.preferences.offOne') },
          { value: true, label: t('frame.preferences.onOne') },
        ]}
      />
    </>
  )
}

/** Takes back the changes made since the panel was opened, the last one first (ux 1.4: Ctrl+Z). */
function useUndo() {
  const [earlier, setEarlier] = useState<readonly Preferences[]>([])
  const known = useRef(preferences.get())
  const undoing = useRef(false)
  useEffect(
    () =>
      preferences.subscribe(() => {
        const before = known.current
        known.current = preferences.get()
        if (!undoing.current) setEarlier((list) => [...list, before])
      }),
    [],
  )
  const undo = () => {
    const before = earlier.at(-1)
    if (before === undefined) return
    undoing.current = true
    preferences.change(before)
    undoing.current = false
    setEarlier(earlier.slice(0, -1))
  }
  return { hasEarlier: earlier.length > 0, undo }
}

/** The settings of F8 (ux 1.4): live, kept, and never in the way of the screen. */
export function AccessibilityPanel() {
  const t = useText()
  const { language } = usePreferences()
  const session = useSession()
  const { PanelSettings } = shellParts()
  const { hasEarlier, undo } = useUndo()
  const takeBack = () => {
    undo()
    tell('information', t('frame.preferences.undone'))
  }
  const reset = () => {
    preferences.reset()
    tell('success', t('frame.preferences.resetDone'))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !event.ctrlKey || event.shiftKey || !hasEarlier) return
    event.preventDefault()
    takeBack()
  }
  return (
    <SidePanel title={t('frame.preferences.title')} onClose={() => changeFrame({ panel: null })}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the settings inside */}
      <div className="settings" onKeyDown={onKeyDown}>
        <p className="prose">{t('frame.preferences.sentence')}</p>
        {settings(t, language)}
        {session && PanelSettings && <PanelSettings />}
        <p className="prose">{t('frame.preferences.noTimeLimit')}</p>
        <div className="action-bar">
          {hasEarlier && (
            <button type="button" className="button" aria-keyshortcuts="Control+Z" onClick={takeBack}>
              {t('frame.preferences.undo')}
            </button>
          )}
          <button type="button" className="button" onClick={reset}>
            {t('frame.preferences.reset')}
          </button>
          {session && (
            <button type="button" className="button" onClick={() => goTo(`/guide?chapter=${accessibilityChapter}`)}>
              {t('accessibilityGuide.open')}
            </button>
          )}
        </div>
      </div>
    </SidePanel>
  )
}
