/** A small button in a row of a plain list; `name` says which row to who does not see it. */
export const RowButton = ({ text, name, run }: { text: string; name: string; run: () => void }) => (
  <button type="button" className="button" data-variant="small" aria-label={name} onClick={run}>
    {text}
  </button>
)
