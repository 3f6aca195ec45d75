import { useParams } from 'react-router'
import { Screen, TabPanels, useText } from '../../components/index.ts'
import { LostPurges } from './lost-purges.tsx'
import { PlanTab } from './plan-tab.tsx'
import { ProofsTab } from './proofs-tab.tsx'
import { RulesTab } from './rules-tab.tsx'

/** How long data is kept, what a purge would erase, and the proof of those that were made (pain 20). An address may name a part. */
export function RetentionScreen() {
  const t = useText()
  const { tab } = useParams()
  return (
    <Screen title={t('retention.title')} sentence={t('retention.sentence')}>
      <LostPurges planShown={tab === 'plan'} />
      <TabPanels
        key={tab}
        {...(tab === undefined ? {} : { initial: tab })}
        label={t('retention.tabs')}
        panels={[
          { id: 'rules', title: t('retention.rules.title'), content: <RulesTab /> },
          { id: 'plan', title: t('retention.plan.title'), content: <PlanTab /> },
          { id: 'proofs', title: t('retention.proofs.title'), content: <ProofsTab /> },
        ]}
      />
    </Screen>
  )
}
