import { useId } from 'react'

type FacetSelectProps = Readonly<{
  label: string
  /** Empty for no restriction. */
  value: string
  onChange: (value: string) => void
  /** Words of the empty choice: "Tous les états". */
  everything: string
  options: readonly Readonly<{ value: string; label: string }>[]
}>

/** Restricts a list to one value of something; beside its keyword filter. */
export function FacetSelect({ label, value, onChange, everything, options }: FacetSelectProps) {
  const id = useId()
  return (
    <span className="grid-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{everything}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
