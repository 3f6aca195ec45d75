/** Light modules around the code that readers need (ISO/IEC 18004). */
const quietZone = 4

/** Modules as a drawing, black on white in every theme: a reader needs it. */
export function QrCode({ modules, label }: { modules: readonly (readonly boolean[])[]; label: string }) {
  const side = modules.length + 2 * quietZone
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + quietZone} ${y + quietZone}h1v1h-1z`] : [])),
  )
  return (
    <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="white" />
      <path d={dark.join('')} fill="black" />
    </svg>
  )
}
