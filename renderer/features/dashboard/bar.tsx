/** A bar beside its figure; it says nothing that the figure does not, so a reader of the screen is spared it. */
export function Bar({ part, whole }: { part: number; whole: number }) {
  const percent = whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / whole))
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-whole" x="0" y="0" width="100" height="10" />
      <rect className="bar-part" x="0" y="0" width={percent} height="10" />
    </svg>
  )
}
