import { useRef } from 'react'
import type { Activity } from '../../app/activities.ts'
import { runCommand } from '../../app/commands.ts'
import { tell } from '../../app/console-log.ts'
import { changeFrame } from '../../app/frame-state.ts'
import { useText } from '../../app/texts.ts'
import { openHelpWindow } from './help-window.ts'
import { ScreenListHelp } from './list-help.tsx'
import { SidePanel } from './side-panel.tsx'

/** The help page of the screen in use, beside it or in a window of its own (F60, F62). */
export function HelpPanel({ activity }: { activity: Activity | undefined }) {
  const t = useText()
  const page = useRef<HTMLDivElement>(null)
  const title = activity ? t('frame.helpOf', { screen: t(activity.textKey) }) : t('frame.help')
  const open = () => {
    const opened = page.current !== null && openHelpWindow(title, page.current, t('frame.close'))
    if (!opened) tell('warning', t('guide.windowRefused'))
  }
  return (
    <SidePanel title={title} onClose={() => changeFrame({ panel: null })}>
      <div ref={page} className="prose help-page">
        {activity ? <activity.Help /> : <p>{t('frame.helpNone')}</p>}
        <ScreenListHelp />
      </div>
      <div className="action-bar">
        <button type="button" className="button" onClick={() => runCommand('general.guide')}>
          {t('frame.guideTitle')}
        </button>
        <button type="button" className="button" onClick={() => runCommand('general.keys')}>
          {t('frame.keysHelp')}
        </button>
        <button type="button" className="button" onClick={open}>
          {t('guide.window')}
        </button>
      </div>
      <p className="field-hint">{t('frame.validatedWindows')}</p>
    </SidePanel>
  )
}
