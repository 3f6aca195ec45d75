import type { Activity } from '../../app/activities.ts'
import { runCommand } from '../../app/commands.ts'
import { changeFrame } from '../../app/frame-state.ts'
import { useText } from '../../app/texts.ts'
import { SidePanel } from './side-panel.tsx'

/** The help page of the screen in use, beside it. */
export function HelpPanel({ activity }: { activity: Activity | undefined }) {
  const t = useText()
  const title = activity ? t('frame.helpOf', { screen: t(activity.textKey) }) : t('frame.help')
  return (
    <SidePanel title={title} onClose={() => changeFrame({ panel: null })}>
      <div className="prose">{activity?.Help ? <activity.Help /> : <p>{t('frame.helpNone')}</p>}</div>
      <div className="action-bar">
        <button type="button" className="button" onClick={() => runCommand('general.guide')}>
          {t('frame.guideTitle')}
        </button>
        <button type="button" className="button" onClick={() => runCommand('general.keys')}>
          {t('frame.keysHelp')}
        </button>
      </div>
    </SidePanel>
  )
}
