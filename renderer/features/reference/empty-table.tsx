import { EmptyState, useText } from '../../components/index.ts'

/** A reference table into which nothing was imported yet. */
export function EmptyTable() {
  const t = useText()
  return <EmptyState title={t('reference.empty')} sentence={t('reference.emptyNext')} />
}
