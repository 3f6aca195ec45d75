import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import type { Activity } from '../../app/activities.ts'
import { listenToKeys } from '../../app/commands.ts'
import { listenToDigits } from '../../app/digits.ts'
import { changeFrame, useFrameState } from '../../app/frame-state.ts'
import type { Session } from '../../app/session.ts'
import { useText } from '../../app/texts.ts'
import { CommandButton } from '../command-button.tsx'
import { Dialog } from '../dialog.tsx'
import { AccessibilityPanel } from './accessibility-panel.tsx'
import { CommandPalette } from './command-palette.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { keepFocus } from './focus-keeper.ts'
import { useFrameCommands } from './frame-commands.ts'
import { FrameConsole } from './frame-console.tsx'
import { FrameHeader } from './frame-header.tsx'
import { FrameMenu } from './frame-menu.tsx'
import { HelpPanel } from './help-panel.tsx'
import { KeysList } from './keys-list.tsx'
import { focusContent, rememberZoneFocus } from './zones.ts'

export type AppFrameProps = Readonly<{
  session: Session | null
  /** Activities already filtered for the session's roles. */
  activities: readonly Activity[]
  children: ReactNode
}>

/** Header, menu, content and console: the four zones around every screen. */
export function AppFrame({ session, activities, children }: AppFrameProps) {
  const t = useText()
  const { enlarged, panel, dialog } = useFrameState()
  const { pathname } = useLocation()
  useFrameCommands()
  useEffect(listenToKeys, [])
  useEffect(listenToDigits, [])
  useEffect(rememberZoneFocus, [])
  useEffect(keepFocus, [])
  const large = session?.roles.includes('intervenant') === true
  // On the page itself: what the kit draws above everything is outside the frame.
  useLayoutEffect(() => {
    document.documentElement.dataset.targets = large ? 'large' : 'usual'
  }, [large])
  // Effects of what is inside have run by now: from here on the screen of this address answers keys.
  useEffect(() => {
    document.documentElement.dataset.path = pathname
  }, [pathname])
  const current = activities.find(({ path }) => matchPath(path, pathname))
  const closeDialog = () => changeFrame({ dialog: null })
  return (
    <div className="frame" data-enlarged={enlarged}>
      <button type="button" className="skip-link" onClick={focusContent}>
        {t('frame.skipToContent')}
      </button>
      <FrameHeader session={session} />
      <div className="frame-middle">
        {activities.length > 0 && <FrameMenu activities={activities} />}
        <main className="frame-content" data-zone="content" tabIndex={-1}>
          {enlarged && (
            <div className="restore-button">
              <CommandButton id="general.enlarge" icon="restore" textKey="frame.restore" />
            </div>
          )}
          {/* Before sign-in the address means nothing: what is being typed there outlives its change. */}
          <ErrorBoundary key={session === null ? null : pathname}>{children}</ErrorBoundary>
        </main>
        {panel === 'accessibility' && <AccessibilityPanel />}
        {panel === 'help' && <HelpPanel activity={current} />}
      </div>
      <FrameConsole />
      <CommandPalette opened={dialog === 'palette'} activities={activities} onClose={closeDialog} />
      <Dialog opened={dialog === 'keys'} title={t('frame.keysHelp')} onClose={closeDialog}>
        <KeysList />
      </Dialog>
    </div>
  )
}
