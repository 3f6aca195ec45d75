import type { ServiceDifference, ServiceForm } from '../../../shared/model/service-statements.ts'
import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { hoursOf } from './statement-draft.ts'

type Props = Readonly<{
  form: ServiceForm
  convened: number | null
  declared: number | null
  counted: number | null
  differences: readonly ServiceDifference[]
}>

/** What was convoked, what was declared and what is counted, side by side, with what does not agree. */
export function ThreeCounts({ form, convened, declared, counted, differences }: Props) {
  const t = useText()
  const format = useFormat()
  const inHours = form === 'help' || form === 'practical'
  const words = (value: number | null) => {
    if (value === null) return t('serviceStatementsScreen.compared.unknown')
    return inHours ? t('serviceStatementsScreen.hours', { hours: format.number(hoursOf(value)) }) : format.number(value)
  }
  const rows = { convened, declared, counted } as const
  return (
    <div className="statement-compared">
      <dl>
        {(['convened', 'declared', 'counted'] as const).map((who) => (
          <div key={who}>
            <dt>{t(`serviceStatementsScreen.compared.${who}`)}</dt>
            <dd>{words(rows[who])}</dd>
          </div>
        ))}
      </dl>
      {differences.map((difference) => (
        <StatusTag key={difference} tone="warning">
          {t(`serviceStatementsScreen.compared.differs.${difference}`)}
        </StatusTag>
      ))}
    </div>
  )
}
