import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import type { MissingDocument } from './use-sending.ts'

/** The required documents nobody has given yet, as they are now. */
export function useMissingDocuments({ id, travelState }: ClaimSheet): readonly MissingDocument[] {
  const pay = useRead(queries.claimDocuments.panel.queryOptions({ input: { claimId: id, file: 'pay' } }))
  const travel = useRead(queries.claimDocuments.panel.queryOptions({ input: { claimId: id, file: 'travel' } }))
  const files =
    travelState === 'NONE'
      ? ([['pay', pay]] as const)
      : ([
          ['pay', pay],
          ['travel', travel],
        ] as const)
  return files.flatMap(([file, { data }]) =>
    (data?.required ?? []).filter(({ provided }) => !provided).map(({ document }) => ({ document, file })),
  )
}

/** Says first which documents are missing, each with the way to where it is given (F298). */
export function MissingDocuments({ missing }: { missing: readonly MissingDocument[] }) {
  const t = useText()
  if (missing.length === 0) return null
  return (
    <section className="claim-note" aria-labelledby="claim-missing-documents">
      <h3 id="claim-missing-documents">{t('claimRecaps.sending.missingTitle', { count: missing.length })}</h3>
      <ul>
        {missing.map(({ document: name, file }) => (
          <li key={name}>
            <button
              type="button"
              className="link-button"
              onClick={() => document.getElementById(`documents-${file}`)?.focus()}
            >
              {t(`claims.documents.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
