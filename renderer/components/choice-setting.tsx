import { useId } from 'react'

type Choice<Value> = Readonly<{ value: Value; label: string }>

/** One setting of the accessibility panel: a few values, one of them in force, each choice applied at once. */
export function ChoiceSetting<Value>({
  legend,
  hint,
  choices,
  chosen,
  onChoose,
}: {
  legend: string
  hint?: string
  choices: readonly Choice<Value>[]
  chosen: Value
  onChoose: (value: Value) => void
}) {
  const group = useId()
  return (
    <fieldset className="setting" aria-describedby={hint === undefined ? undefined : `${group}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && <p id={`${group}-hint`}>{hint}</p>}
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={label} className="choice">
            <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
