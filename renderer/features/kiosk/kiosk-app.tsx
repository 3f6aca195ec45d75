import { useEffect, useRef, useState } from 'react'
import { usePreferences, useText } from '../../components/index.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { useScan } from '../use-scan.ts'
import { Attract } from './attract.tsx'
import { Choose } from './choose.tsx'
import { ClaimVisit } from './claim-visit.tsx'
import { Identify, type Typed } from './identify.tsx'
import { IdleNotice } from './idle-notice.tsx'
import { Keyboard } from './keyboard.tsx'
import type { KeyboardLayout } from './keyboard-layouts.ts'
import { KioskStep } from './kiosk-step.tsx'
import { KioskTerms } from './kiosk-terms.tsx'
import { OwnCompetences } from './own-competences.tsx'
import { OwnMissions } from './own-missions.tsx'
import { purge } from './purge.ts'
import { ScrollKeys } from './scroll-keys.tsx'
import { Staff } from './staff.tsx'
import { type Ease, noEase, Toolbar } from './toolbar.tsx'
import { useAloud } from './use-aloud.ts'
import { useHeadphones } from './use-headphones.ts'
import { useIdle } from './use-idle.ts'
import { hush } from './voice.ts'

type Place =
  | Readonly<{ at: 'attract' | 'identify' | 'staff' | 'choose' | 'missions' | 'competences' | 'wiping' }>
  | Readonly<{ at: 'claim'; id: string }>

const layouts: Partial<Record<Place['at'], KeyboardLayout>> = { identify: 'letters', staff: 'letters', claim: 'digits' }

const nothingTyped: Typed = { number: '', code: '' }

/** Whether a key was struck in a field: somebody has a keyboard, and the one on screen would be in the way. */
const isTyped = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && event.target instanceof HTMLInputElement

/** Shows the keyboard on screen until a real one is used, or as the person asks. */
function useKeyboard() {
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const typed = (event: KeyboardEvent) => isTyped(event) && setShown(false)
    addEventListener('keydown', typed)
    return () => removeEventListener('keydown', typed)
  }, [])
  return { shown, setShown }
}

/** The whole page of a kiosk (ux.md S24): no menu, no address, one visit, then everything is wiped. */
export function KioskApp() {
  const t = useText()
  const { language, textSize, contrast } = usePreferences()
  const [place, setPlace] = useState<Place>({ at: 'attract' })
  const [person, setPerson] = useState<string | null>(null)
  const [scanned, setScanned] = useState<Typed | null>(null)
  const [ease, setEase] = useState<Ease>(noEase)
  const kiosk = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [asksField, setAsksField] = useState(false)
  const keyboard = useKeyboard()
  const { at } = place
  const go = (next: Place) => {
    setAsksField(next.at === 'identify' || next.at === 'staff')
    setPlace(next)
  }
  const quit = () => {
    setPlace({ at: 'wiping' })
    hush()
    void purge()
  }
  const isPlain = language === 'fr' && textSize === 100 && contrast === 'system' && !Object.values(ease).some(Boolean)
  const isAsFound = at === 'attract' && isPlain
  const idle = useIdle(!isAsFound && at !== 'wiping', ease.moreTime, quit)
  const { repeat } = useAloud(kiosk, ease.aloud, language)
  useHeadphones(at === 'attract' && !ease.aloud, () => setEase({ ...ease, aloud: true }))
  useScan(at === 'attract' || at === 'identify', (read) => {
    setScanned(read)
    go({ at: 'identify' })
  })
  useEffect(() => {
    document.documentElement.lang = language
    // The same on every screen: browsers keep titles on disk, and those of the screens name people and towns.
    document.title = `${t('kiosk.name')} - ${t('frame.product')}`
  }, [language, t])
  const layout = layouts[at]
  const isTypedIn = layout !== undefined && asksField
  const parts: Readonly<Record<Place['at'], () => React.ReactNode>> = {
    attract: () => <Attract onStart={() => go({ at: 'identify' })} />,
    identify: () => (
      <Identify
        key={scanned?.code ?? ''}
        start={scanned ?? nothingTyped}
        onIdentified={(name) => {
          setPerson(name)
          go({ at: 'choose' })
        }}
      />
    ),
    staff: () => <Staff onField={setAsksField} onBack={() => go({ at: 'attract' })} onRestart={quit} />,
    choose: () => (
      <KioskTerms>
        <Choose
          person={person ?? ''}
          onClaim={(id) => go({ at: 'claim', id })}
          onMissions={() => go({ at: 'missions' })}
          onCompetences={() => go({ at: 'competences' })}
          onQuit={quit}
        />
      </KioskTerms>
    ),
    missions: () => <OwnMissions onBack={() => go({ at: 'choose' })} />,
    competences: () => <OwnCompetences onBack={() => go({ at: 'choose' })} />,
    claim: () =>
      place.at === 'claim' && (
        <ClaimVisit id={place.id} onField={setAsksField} onBack={() => go({ at: 'choose' })} onQuit={quit} />
      ),
    wiping: () => <KioskStep title={t('kiosk.wiping')} />,
  }
  return (
    <div className="kiosk" data-low={ease.low} data-large-text={textSize > 100} ref={kiosk}>
      <div className="kiosk-body" ref={body}>
        <header className="kiosk-head">
          <p>{t('kiosk.name')}</p>
          <p>{person ?? kioskStart.academy}</p>
        </header>
        <main className="kiosk-main">
          {parts[at]()}
          {isTypedIn && keyboard.shown && <Keyboard layout={layout} />}
        </main>
        {at !== 'wiping' && (
          <Toolbar
            ease={ease}
            onEase={(change) => setEase({ ...ease, ...change })}
            onRepeat={repeat}
            keyboard={isTypedIn ? keyboard.shown : null}
            onKeyboard={keyboard.setShown}
            onQuit={isAsFound ? null : quit}
            onStaff={at === 'attract' ? () => go({ at: 'staff' }) : null}
          />
        )}
      </div>
      <ScrollKeys body={body} />
      <IdleNotice {...idle} />
    </div>
  )
}
