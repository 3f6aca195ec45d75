import { useEffect, useState } from 'react'
import { useText } from '../../components/index.ts'
import { KioskStep } from './kiosk-step.tsx'
import { ScreenForm } from './screen-form.tsx'
import { StaffMenu } from './staff-menu.tsx'
import { StaffSignIn } from './staff-sign-in.tsx'

type Props = Readonly<{
  /** Says whether something is to be typed now. */
  onField: (typed: boolean) => void
  onBack: () => void
  onRestart: () => void
}>

/** What the staff of the centre does at a kiosk, known by an account of theirs; it works without network. */
export function Staff({ onField, onBack, onRestart }: Props) {
  const t = useText()
  const [token, setToken] = useState<string | null>(null)
  const [declaring, setDeclaring] = useState(false)
  const [closed, setClosed] = useState(false)
  const typed = token === null || declaring
  useEffect(() => onField(typed), [typed, onField])
  if (closed) return <KioskStep key="closed" title={t('kiosk.staff.closed')} />
  if (token === null) return <StaffSignIn onBack={onBack} onKnown={setToken} />
  if (declaring) return <ScreenForm token={token} onBack={() => setDeclaring(false)} />
  return (
    <StaffMenu
      token={token}
      onScreen={() => setDeclaring(true)}
      onClosed={() => setClosed(true)}
      onRestart={onRestart}
    />
  )
}
