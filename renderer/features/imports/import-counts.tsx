import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { useFormat, useText } from '../../components/index.ts'

export const verdicts = ['new', 'changed', 'unchanged', 'missing', 'rejected'] as const
const figures = [...verdicts, 'conflicts'] as const

/** How many rows of each verdict. */
export function ImportCounts({ counts }: { counts: ImportRecord['counts'] }) {
  const t = useText()
  const format = useFormat()
  return (
    <section aria-labelledby="import-counts">
      <h2 id="import-counts" className="visually-hidden">
        {t('imports.screen.counts')}
      </h2>
      <dl className="import-counts">
        {figures.map((verdict) => (
          <div key={verdict} data-verdict={counts[verdict] > 0 ? verdict : undefined}>
            <dt>{t(`imports.screen.verdicts.${verdict}`)}</dt>
            <dd>{format.number(counts[verdict])}</dd>
          </div>
        ))}
      </dl>
      <p className="field-hint">{t('imports.screen.missingNote')}</p>
    </section>
  )
}
