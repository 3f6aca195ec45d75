import { useEffect } from 'react'
import { documentFiles } from '../../../shared/model/claim-documents.ts'
import { queries, queryClient } from '../../data/client.ts'
import { readDocument } from '../../data/files.ts'

/** How many claims are read before they are asked for. */
const ahead = 3

/** One document as the page keeps it: read once, shown at once when its claim comes. */
export const documentQuery = (documentId: string) => ({
  queryKey: ['reviewed document', documentId],
  queryFn: () => readDocument(documentId),
  gcTime: 60_000,
})

async function preload(id: string): Promise<void> {
  const sheet = queries.review.get.queryOptions({ input: { id } })
  if (queryClient.getQueryData(sheet.queryKey) === undefined) await queryClient.prefetchQuery(sheet)
  for (const file of documentFiles) {
    const panel = await queryClient.fetchQuery(
      queries.claimDocuments.panel.queryOptions({ input: { claimId: id, file } }),
    )
    for (const { documentId } of panel.documents) await queryClient.prefetchQuery(documentQuery(documentId))
  }
}

/** Reads the next claims and their documents while the person looks at this one (ux.md S16). */
export function usePreload(upcoming: readonly string[]): void {
  const ids = upcoming.slice(0, ahead).join(' ')
  useEffect(() => {
    // What cannot be read now is read, with its reason, when it is opened.
    for (const id of ids.split(' ').filter(Boolean)) preload(id).catch(() => undefined)
  }, [ids])
}
