/** How many claims of a bulk must be opened before it is accepted: a share rounded up, none at 0 %. */
export const samplesNeeded = (count: number, percent: number): number => Math.ceil((count * percent) / 100)

const fewest = 5

/** FNV-1a over the characters: an order that nobody can foresee by looking at numbers, and the same all day. */
function scattered(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/**
 * The claims to be opened as a sample: at least five where there are as many, and as many as the office's rule asks for. The
 * choice depends on the claims and the day alone, so that closing the panel does not draw others.
 */
export function samplesOf(ids: readonly string[], percent: number, day: string): readonly string[] {
  const wanted = Math.min(ids.length, Math.max(fewest, samplesNeeded(ids.length, percent)))
  return ids.toSorted((one, other) => scattered(`${day} ${one}`) - scattered(`${day} ${other}`)).slice(0, wanted)
}
