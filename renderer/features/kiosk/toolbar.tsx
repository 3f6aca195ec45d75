import { preferences, usePreferences, useText } from '../../components/index.ts'

export type ToolbarProps = Readonly<{
  moreTime: boolean
  onMoreTime: (more: boolean) => void
  /** Whether the keyboard on screen shows; null where nothing is typed. */
  keyboard: boolean | null
  onKeyboard: (shown: boolean) => void
  /** Leaves and wipes; null while there is nothing to wipe. */
  onQuit: (() => void) | null
  onStaff: () => void
}>

const largeText = 150

/** What makes the kiosk easier to use, in the lower part of every screen, one touch each; all of it ends with the visit. */
export function Toolbar({ moreTime, onMoreTime, keyboard, onKeyboard, onQuit, onStaff }: ToolbarProps) {
  const t = useText()
  const { language, textSize, contrast } = usePreferences()
  const isLarge = textSize >= largeText
  const isStrong = contrast === 'strong'
  const other = language === 'fr' ? 'en' : 'fr'
  const toggle = (name: string, pressed: boolean, onClick: () => void) => (
    <button type="button" className="button" aria-pressed={pressed} onClick={onClick}>
      {name}
    </button>
  )
  return (
    <fieldset className="kiosk-toolbar" aria-label={t('kiosk.tools.title')}>
      <button
        type="button"
        className="button"
        lang={other}
        onClick={() => {
          preferences.change({ language: other })
        }}
      >
        {t('kiosk.tools.otherLanguage')}
      </button>
      {toggle(t('kiosk.tools.largeText'), isLarge, () => preferences.change({ textSize: isLarge ? 100 : largeText }))}
      {toggle(t('kiosk.tools.contrast'), isStrong, () =>
        preferences.change({ contrast: isStrong ? 'system' : 'strong' }),
      )}
      {toggle(t('kiosk.tools.moreTime'), moreTime, () => onMoreTime(!moreTime))}
      {keyboard !== null && toggle(t('kiosk.tools.keyboard'), keyboard, () => onKeyboard(!keyboard))}
      {onQuit === null ? (
        <button type="button" className="button" onClick={onStaff}>
          {t('kiosk.tools.staff')}
        </button>
      ) : (
        <button type="button" className="button" onClick={onQuit}>
          {t('kiosk.tools.quit')}
        </button>
      )}
    </fieldset>
  )
}
