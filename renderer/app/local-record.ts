/** What this computer keeps under a name; null where nothing is, or where its storage is refused or unreadable. */
export function readLocal<Kept extends object>(key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof kept === 'object' ? (kept as Kept | null) : null
  } catch {
    return null
  }
}

/** Keeps it there; a full or forbidden storage stops no screen: what was chosen holds until the window closes. */
export function writeLocal(key: string, kept: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Nothing to do about it, and nothing to say: the choice itself went through.
  }
}
