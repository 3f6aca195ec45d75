import type { FindingRow } from '../../../shared/contract/competence-doctor.ts'
import type { Format, Translate } from '../../components/index.ts'

/** Why a finding is one, in a sentence. */
export function findingReason(row: FindingRow, t: Translate, format: Format): string {
  const since = row.since === null ? '' : format.longDate(row.since)
  switch (row.kind) {
    case 'taughtNotDeclared': {
      const { discipline = '', subject = '', mef = '' } = row.because ?? {}
      return subject === ''
        ? t('competenceDoctor.reasons.taughtAtPost', { discipline })
        : t('competenceDoctor.reasons.taught', { subject, mef })
    }
    case 'declaredNotTaught': {
      const authors = row.authors.map((author) => t(`competenceDoctor.authors.${author}`)).join(', ')
      return t('competenceDoctor.reasons.declared', { since, authors })
    }
    case 'neverUsed':
      return t('competenceDoctor.reasons.unused', { since, count: row.missions })
    case 'invalidatedBySchool':
      return t('competenceDoctor.reasons.invalidated', { since, school: row.invalidatedBy ?? '' })
  }
}
