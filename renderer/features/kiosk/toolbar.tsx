import { preferences, usePreferences, useText } from '../../components/index.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { largeTextSize } from './large-text.ts'
import { useHasVoice } from './voice.ts'

/** How one visit makes the kiosk easier; the size of the text, its colours and its language are preferences of the page. */
export type Ease = Readonly<{
  moreTime: boolean
  /** Everything to touch is in the lower half of the screen (K8). */
  low: boolean
  aloud: boolean
}>

export const noEase: Ease = { moreTime: false, low: false, aloud: false }

type Props = Readonly<{
  ease: Ease
  onEase: (change: Partial<Ease>) => void
  onRepeat: () => void
  /** Whether the keyboard on screen shows; null where nothing is typed. */
  keyboard: boolean | null
  onKeyboard: (shown: boolean) => void
  /** Leaves and wipes; null while there is nothing to wipe. */
  onQuit: (() => void) | null
  /** Opens the menu of the staff, between two visits; else null. */
  onStaff: (() => void) | null
}>

const isLarge = (textSize: number): boolean => textSize > 100

/** What makes the kiosk easier to use, in the lower part of every screen, one touch each; all of it ends with the visit (K4). */
export function Toolbar({ ease, onEase, onRepeat, keyboard, onKeyboard, onQuit, onStaff }: Props) {
  const t = useText()
  const { language, textSize, contrast } = usePreferences()
  const hasVoice = useHasVoice(language)
  const large = isLarge(textSize)
  const isStrong = contrast === 'strong'
  const other = language === 'fr' ? 'en' : 'fr'
  const button = (name: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {name}
    </button>
  )
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
      {toggle(t('kiosk.tools.largeText'), large, () =>
        preferences.change({ textSize: large ? 100 : largeTextSize(kioskStart.screen, screen) }),
      )}
      {toggle(t('kiosk.tools.contrast'), isStrong, () =>
        preferences.change({ contrast: isStrong ? 'system' : 'strong' }),
      )}
      {toggle(t('kiosk.tools.moreTime'), ease.moreTime, () => onEase({ moreTime: !ease.moreTime }))}
      {toggle(t('kiosk.tools.low'), ease.low, () => onEase({ low: !ease.low }))}
      {hasVoice ? (
        toggle(t('kiosk.aloud.listen'), ease.aloud, () => onEase({ aloud: !ease.aloud }))
      ) : (
        <button type="button" className="button" aria-disabled="true">
          {t('kiosk.aloud.noVoice')}
        </button>
      )}
      {ease.aloud && button(t('kiosk.aloud.repeat'), onRepeat)}
      {keyboard !== null && toggle(t('kiosk.tools.keyboard'), keyboard, () => onKeyboard(!keyboard))}
      {onQuit !== null && button(t('kiosk.tools.quit'), onQuit)}
      {onStaff !== null && button(t('kiosk.tools.staff'), onStaff)}
    </fieldset>
  )
}
