import { useState } from 'react'
import { type KioskScreen, kioskScreenBounds } from '../../../shared/model/kiosk-screen.ts'
import { NumberField, type Unreadable, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { KioskForm } from './kiosk-form.tsx'

type Typed = Readonly<Record<keyof KioskScreen, number | null | Unreadable>>

/** The size of the screen and how far people stand from it: large text is worked out from them, from the next visit on (K7). */
export function ScreenForm({ token, onBack }: { token: string; onBack: () => void }) {
  const t = useText()
  const [typed, setTyped] = useState<Typed>(kioskStart.screen)
  const [declared, setDeclared] = useState(false)
  const { send, busy, problem } = useCommand(client.kiosk.declareScreen)
  const { diagonalInches, distanceMillimetres } = typed
  const declare = async () => {
    if (typeof diagonalInches !== 'number') return document.getElementById('kiosk-diagonal')?.focus()
    if (typeof distanceMillimetres !== 'number') return document.getElementById('kiosk-distance-seen')?.focus()
    setDeclared((await send({ token, diagonalInches, distanceMillimetres })) !== null)
  }
  return (
    <KioskForm
      title={t('kiosk.staff.screen')}
      sentence={t('kiosk.staff.screenSentence')}
      submit={t('kiosk.staff.save')}
      busy={busy}
      onSend={() => void declare()}
      onBack={onBack}
    >
      <Refusal problem={problem} title={t('kiosk.staff.failed')} />
      {declared && (
        <p role="status" className="claim-note">
          {t('kiosk.staff.saved')}
        </p>
      )}
      <NumberField
        id="kiosk-diagonal"
        label={t('kiosk.staff.diagonal')}
        decimals={1}
        {...kioskScreenBounds.diagonalInches}
        value={diagonalInches}
        onChange={(value) => setTyped({ ...typed, diagonalInches: value })}
      />
      <NumberField
        id="kiosk-distance-seen"
        label={t('kiosk.staff.distance')}
        {...kioskScreenBounds.distanceMillimetres}
        value={distanceMillimetres}
        onChange={(value) => setTyped({ ...typed, distanceMillimetres: value })}
      />
    </KioskForm>
  )
}
