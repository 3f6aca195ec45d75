import { runCommand } from '../../app/commands.ts'
import { useFrameState } from '../../app/frame-state.ts'
import { usePreferences } from '../../app/preferences.ts'
import { type Session, shellParts } from '../../app/session.ts'
import { useText } from '../../app/texts.ts'
import { CommandButton } from '../command-button.tsx'

/** The same tools at the same place and in the same order on every screen. */
export function FrameHeader({ session }: { session: Session | null }) {
  const t = useText()
  const { panel, enlarged } = useFrameState()
  const { language } = usePreferences()
  const { HeaderRole } = shellParts()
  return (
    <header className="frame-header" data-zone="header" hidden={enlarged}>
      <div className="frame-identity">
        <span className="frame-product">{t('frame.product')}</span>
        {session && (
          <span className="frame-person">
            <span className="frame-academy" lang="fr">
              {session.academy}
            </span>
            <span>{t('frame.signedInAs', { person: session.person, role: session.roleName })}</span>
          </span>
        )}
        {session && HeaderRole && <HeaderRole />}
      </div>
      <div className="frame-tools" role="toolbar" aria-label={t('frame.tools')}>
        <CommandButton id="general.palette" icon="search" variant="quiet" />
        <CommandButton
          id="general.accessibility"
          icon="accessibility"
          variant="quiet"
          expanded={panel === 'accessibility'}
        />
        <CommandButton id="general.guide" icon="guide" variant="quiet" />
        <CommandButton id="general.plan" icon="plan" variant="quiet" />
        <CommandButton id="general.help" icon="help" variant="quiet" expanded={panel === 'help'} />
        <CommandButton id="general.enlarge" icon="enlarge" variant="quiet" />
        <button type="button" className="button" data-variant="quiet" onClick={() => runCommand('general.language')}>
          <span className="button-always" lang={language === 'fr' ? 'en' : 'fr'}>
            {language === 'fr' ? t('frame.english') : t('frame.french')}
          </span>
        </button>
        <CommandButton id="general.lock" icon="lock" variant="quiet" />
        <CommandButton id="general.leave" icon="leave" variant="quiet" />
      </div>
    </header>
  )
}
