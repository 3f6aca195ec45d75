import { useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { OfficeBoard } from '../dashboard/office-board.tsx'
import { LostPurges } from '../retention/index.tsx'

/** The manager's morning; an administrator is told first where their own screens are. */
export function OfficeHome() {
  const t = useText()
  const role = useSessionState()?.account?.role
  return (
    <>
      {role === 'administrator' && (
        <>
          <LostPurges />
          <p className="prose">{t('home.administrator')}</p>
        </>
      )}
      <OfficeBoard />
    </>
  )
}
