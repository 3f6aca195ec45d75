/** SQLite takes 32 766 parameters a statement. */
const idsPerStatement = 5_000

/** Reads rows of many ids in statements of bounded size. */
export async function inChunks<Row, Id extends string | number = string>(
  ids: readonly Id[],
  load: (chunk: readonly Id[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < ids.length; start += idsPerStatement)
    rows.push(...(await load(ids.slice(start, start + idsPerStatement))))
  return rows
}
