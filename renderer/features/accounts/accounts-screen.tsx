import { useState } from 'react'
import type { FirstCredential } from '../../../shared/contract/accounts.ts'
import { Screen, TabPanels, useText } from '../../components/index.ts'
import { BureausPanel } from '../bureaus/index.ts'
import { AccountsList } from './accounts-list.tsx'
import { EntranceRulesPanel } from './entrance-rules-panel.tsx'
import { OpeningPanel } from './opening-panel.tsx'

/** Who may sign in; accesses opened to intervenants; the rules identifiers are made by. */
export function AccountsScreen() {
  const t = useText()
  // Kept by the screen, not by the tab: what is given once is not lost on the way to another tab.
  const [credentials, setCredentials] = useState<readonly FirstCredential[]>([])
  const opening = (
    <OpeningPanel list={credentials} onOpened={(more) => setCredentials((known) => [...known, ...more])} />
  )
  return (
    <Screen title={t('accounts.screen.menu')}>
      <TabPanels
        label={t('accounts.screen.menu')}
        panels={[
          { id: 'accounts', title: t('accounts.screen.list'), content: <AccountsList /> },
          { id: 'opening', title: t('accesses.opening.tab'), content: opening },
          { id: 'bureaus', title: t('bureaus.tab'), content: <BureausPanel /> },
          { id: 'rules', title: t('accesses.rules.tab'), content: <EntranceRulesPanel /> },
        ]}
      />
    </Screen>
  )
}
