import { Screen, TabPanels, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { WhenShown } from '../reference/when-shown.tsx'
import { Refusal } from '../refusal.tsx'
import { FindingsList } from './findings-list.tsx'
import { ChaseList, SchoolsList } from './schools-list.tsx'
import { readAfresh, useCurrent } from './use-current.ts'

/** What is taught, declared and used, compared: the findings, the schools, and whom to chase (pains 9 and 10). */
export function DoctorScreen() {
  const t = useText()
  const format = useFormat()
  const summary = useCurrent(useRead(queries.competenceDoctor.summary.queryOptions({ input: {}, ...readAfresh })))
  const schools = useCurrent(useRead(queries.competenceDoctor.schools.queryOptions({ input: {}, ...readAfresh })))
  const counts = summary.data
  const sentence =
    counts &&
    t('competenceDoctor.summary', {
      from: counts.schoolYear,
      to: counts.schoolYear + 1,
      people: format.number(counts.people),
      competences: format.number(counts.competences),
      findings: format.number(
        counts.taughtNotDeclared + counts.declaredNotTaught + counts.neverUsed + counts.invalidatedBySchool,
      ),
    })
  const retry = () => {
    summary.retry()
    schools.retry()
  }
  return (
    <Screen title={t('competenceDoctor.title')} sentence={sentence}>
      <Refusal problem={summary.problem ?? schools.problem} onRetry={retry} />
      <TabPanels
        label={t('competenceDoctor.tabs')}
        panels={[
          {
            id: 'findings',
            title: t('competenceDoctor.findings'),
            content: (
              <WhenShown>
                <FindingsList counts={counts} />
              </WhenShown>
            ),
          },
          {
            id: 'schools',
            title: t('competenceDoctor.schools'),
            content: <WhenShown>{schools.data && <SchoolsList schools={schools.data} />}</WhenShown>,
          },
          {
            id: 'chase',
            title: t('competenceDoctor.chase'),
            content: <WhenShown>{schools.data && <ChaseList schools={schools.data} />}</WhenShown>,
          },
        ]}
      />
    </Screen>
  )
}
