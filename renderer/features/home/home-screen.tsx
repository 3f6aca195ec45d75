import type { ComponentType } from 'react'
import type { Role } from '../../../shared/model/roles.ts'
import { Icon, Screen, useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { WelcomeMessage } from '../welcome-messages/index.tsx'
import { AboutData } from './about-data.tsx'
import { CentreHome } from './centre-home.tsx'
import { IntervenantHome } from './intervenant-home.tsx'
import { OfficeHome } from './office-home.tsx'
import { SchoolHome } from './school-home.tsx'

const homes: Readonly<Record<Role, ComponentType>> = {
  administrator: OfficeHome,
  manager: OfficeHome,
  intervenant: IntervenantHome,
  schoolHead: SchoolHome,
  centreHead: CentreHome,
}

/** What is expected of the person now, in the role they work in. */
export function HomeScreen() {
  const t = useText()
  const state = useSessionState()
  if (state?.account == null) return null
  const { account, office } = state
  const Own = homes[account.role]
  return (
    <Screen title={t('home.hello', { person: account.displayName })} sentence={office?.name}>
      <div className="home">
        {office?.demonstration === true && (
          <p className="home-notice">
            <Icon name="information" />
            {t('home.demonstration')}
          </p>
        )}
        <WelcomeMessage key={`message ${account.role}`} />
        <Own key={`${account.role} ${account.onBehalfOf}`} />
        <AboutData />
      </div>
    </Screen>
  )
}
