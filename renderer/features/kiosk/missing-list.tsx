import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useText } from '../../components/index.ts'
import { useMissingDocuments } from '../claims/missing-documents.tsx'

/** The documents still to be given, which is done at home or at the desk. */
export function MissingList({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const missing = useMissingDocuments(sheet)
  if (missing.length === 0) return null
  return (
    <div>
      <p>{t('kiosk.recap.documents', { count: missing.length })}</p>
      <ul className="kiosk-list">
        {missing.map(({ document }) => (
          <li key={document}>{t(`claims.documents.${document}`)}</li>
        ))}
      </ul>
    </div>
  )
}
