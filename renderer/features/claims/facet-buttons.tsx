export type Facet<Id extends string> = Readonly<{ id: Id; label: string }>

/** The views of a list, one at a time: buttons that say which one is pressed. */
export function FacetButtons<Id extends string>({
  label,
  facets,
  chosen,
  onChoose,
}: {
  label: string
  facets: readonly Facet<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
}) {
  return (
    <fieldset className="facets" aria-label={label}>
      {facets.map((facet) => (
        <button
          key={facet.id}
          type="button"
          className="button"
          aria-pressed={facet.id === chosen}
          onClick={() => onChoose(facet.id)}
        >
          {facet.label}
        </button>
      ))}
    </fieldset>
  )
}
