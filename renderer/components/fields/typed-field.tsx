import { TextInput } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { afterPointer } from './after-pointer.ts'
import { useFieldParts } from './field-parts.tsx'
import { isUnread, type ReadFieldProps, type Unreadable, unreadable } from './field-props.ts'

/** How a typed field reads and writes its values. */
export type Typing<Value> = Readonly<{
  read: (typed: string) => Readonly<{ value: Value | Unreadable; error?: string }>
  write: (value: Value) => string
  hint: string
  /** Said under the field once left, e.g. the date in full. */
  understood?: (value: Value) => string
  unit?: ReactNode
  inputMode?: 'numeric' | 'decimal' | 'text'
  /** Whether digits alone write a value whole, although separators are accepted too. */
  digits?: boolean
}>

/**
 * A field whose text is read by a strict parser. What was typed is never changed, not even when it is understood;
 * errors show when the field is left, and go as soon as the text is right.
 */
export function TypedField<Value>({ typing, ...props }: ReadFieldProps<Value> & { typing: Typing<Value> }) {
  const { value, onChange } = props
  const asText = (given: typeof value): string => {
    if (isUnread(given)) return given.unread
    return given === unreadable ? '' : typing.write(given as Value)
  }
  const [typed, setTyped] = useState(() => asText(value))
  // A text that was kept unread comes back with what is wrong in it.
  const [left, setLeft] = useState(() => isUnread(value))
  const said = useRef(value)
  // The form itself changed the value (a reset, a suggestion): the text follows. Our own answers leave it alone.
  if (!Object.is(said.current, value)) {
    said.current = value
    setTyped(asText(value))
  }
  const { error, value: read } = typing.read(typed)
  const parts = useFieldParts(props, left ? error : undefined, typing.hint)
  const understood = left && !error && read !== unreadable ? typing.understood?.(read as Value) : undefined
  return (
    <div className="typed-field">
      <TextInput
        {...parts}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        inputMode={typing.inputMode}
        data-digits={typing.digits}
        rightSection={typing.unit && <span aria-hidden="true">{typing.unit}</span>}
        rightSectionPointerEvents="none"
        onBlur={() => {
          afterPointer(() => setLeft(true))
          props.onBlur?.()
        }}
        onChange={(event) => {
          const next = event.currentTarget.value
          const answer = typing.read(next).value
          setTyped(next)
          if (!typing.read(next).error) setLeft(false)
          said.current = answer
          onChange(answer, next)
        }}
      />
      {understood && <p className="field-understood">{understood}</p>}
    </div>
  )
}
