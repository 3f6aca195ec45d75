import { Screen, TabPanels, useText } from '../../components/index.ts'
import { ActsTab } from './acts-tab.tsx'
import { Integrity } from './integrity.tsx'
import { LooksTab } from './looks-tab.tsx'

/** Who did what, when, in which role, and who looked at whom; with the proof that nothing of it was rewritten (S20). */
export function JournalScreen() {
  const t = useText()
  return (
    <Screen title={t('journal.menu')} sentence={t('journal.sentence')}>
      <Integrity />
      <TabPanels
        label={t('journal.tabs')}
        panels={[
          { id: 'acts', title: t('journal.acts'), content: <ActsTab /> },
          { id: 'looks', title: t('journal.looks'), content: <LooksTab /> },
        ]}
      />
    </Screen>
  )
}
