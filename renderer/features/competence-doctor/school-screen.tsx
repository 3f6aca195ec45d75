import { useParams } from 'react-router'
import { EmptyState, goTo, Icon, Screen, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { FindingsList } from './findings-list.tsx'
import { readAfresh, useCurrent } from './use-current.ts'

/** The findings of one school's staff, with the school's score. */
export function SchoolScreen() {
  const t = useText()
  const format = useFormat()
  const { uai = '' } = useParams()
  const schools = useCurrent(useRead(queries.competenceDoctor.schools.queryOptions({ input: {}, ...readAfresh })))
  const school = schools.data?.find((one) => one.uai === uai)
  const values = school && { staff: format.number(school.staff), competences: format.number(school.competences) }
  const sentence =
    values &&
    (school.score === null
      ? t('competenceDoctor.schoolNoScore', { staff: values.staff })
      : t('competenceDoctor.schoolSentence', { ...values, score: school.score }))
  return (
    <Screen
      title={school?.name ?? t('competenceDoctor.school')}
      context={school === undefined ? '' : t('competenceDoctor.school')}
      sentence={sentence}
      actions={
        <button type="button" className="button" onClick={() => goTo('/competence-doctor')}>
          <Icon name="back" />
          {t('competenceDoctor.back')}
        </button>
      }
    >
      <Refusal problem={schools.problem} onRetry={schools.retry} />
      {schools.data && school === undefined && <EmptyState title={t('competenceDoctor.unknownSchool')} />}
      {school && <FindingsList key={uai} counts={school} uai={uai} />}
    </Screen>
  )
}
