import './availability.css'
import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ConflictsPart } from './conflicts-part.tsx'
import { PeriodsPart } from './periods-part.tsx'
import { WishesPart } from './wishes-part.tsx'

/** Unavailability, wishes and, for the office, conflicts of interest of one person. */
export function AvailabilityPanel({ intervenantId, forOffice }: { intervenantId: string; forOffice: boolean }) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.availability.of.queryOptions({ input: { intervenantId } }))
  if (data === undefined)
    return (
      <>
        {problem === null && (
          <p aria-busy="true" role="status">
            {t('availability.loading')}
          </p>
        )}
        <Refusal problem={problem} onRetry={retry} />
      </>
    )
  return (
    <div className="availability">
      <PeriodsPart intervenantId={intervenantId} rows={data.unavailabilities} forOffice={forOffice} />
      <WishesPart intervenantId={intervenantId} rows={data.wishes} />
      {forOffice && <ConflictsPart intervenantId={intervenantId} rows={data.conflicts} />}
    </div>
  )
}
