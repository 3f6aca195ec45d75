/** SQLite takes 32 766 parameters a statement. */
const idsPerStatement = 5_000

/** Reads rows of many ids in statements of bounded size. */
export async function inChunks<Row>(
  ids: readonly string[],
  load: (chunk: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < ids.length; start += idsPerStatement)
    rows.push(...(await load(ids.slice(start, start + idsPerStatement))))
  return rows
}
