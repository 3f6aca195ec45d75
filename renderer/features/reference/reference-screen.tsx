import { goTo, Screen, TabPanels, useText } from '../../components/index.ts'
import { CorrespondenceTab } from '../correspondence/correspondence-tab.tsx'
import { PapersTab } from './papers-tab.tsx'
import { RatesTab } from './rates-tab.tsx'
import { SchoolsTab } from './schools-tab.tsx'
import { WhenShown } from './when-shown.tsx'

/** What the office knows of schools, exams, correspondence and rates; all but correspondence enters by imports only. */
export function ReferenceScreen() {
  const t = useText()
  return (
    <Screen
      title={t('reference.menu')}
      sentence={t('reference.sentence')}
      actions={
        <button type="button" className="button" onClick={() => goTo('/imports')}>
          {t('reference.import')}
        </button>
      }
    >
      <TabPanels
        label={t('reference.tabs')}
        panels={[
          {
            id: 'schools',
            title: t('reference.schools.title'),
            content: (
              <WhenShown>
                <SchoolsTab />
              </WhenShown>
            ),
          },
          {
            id: 'papers',
            title: t('reference.papers.title'),
            content: (
              <WhenShown>
                <PapersTab />
              </WhenShown>
            ),
          },
          {
            id: 'correspondences',
            title: t('correspondence.title'),
            content: (
              <WhenShown>
                <CorrespondenceTab />
              </WhenShown>
            ),
          },
          {
            id: 'rates',
            title: t('reference.rates.title'),
            content: (
              <WhenShown>
                <RatesTab />
              </WhenShown>
            ),
          },
        ]}
      />
    </Screen>
  )
}
