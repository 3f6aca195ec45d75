import type { Services } from '../../boundary/services.ts'
import type { Readable } from '../../store/index.ts'
import { contentOf } from './content.ts'
import type { AnyImporter } from './importer.ts'

/** What a source said last time, by row key: canonical text in clear, and the import that brought it. */
export type Said = ReadonlyMap<string, Readonly<{ content: string; importId: string }>>

export async function lastSaid(
  services: Services,
  importer: AnyImporter,
  scope: string,
  read: Readable = services.read(),
): Promise<Said> {
  const rows = await read
    .selectFrom('sourceRow')
    .select(['rowKey', 'content', 'importId'])
    .where('feed', '=', importer.feed)
    .where('scope', '=', scope)
    .execute()
  const { clear } = contentOf(importer, services.vault())
  return new Map(rows.map(({ rowKey, content, importId }) => [rowKey, { content: clear(content), importId }]))
}
