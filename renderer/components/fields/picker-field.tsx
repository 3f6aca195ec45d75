import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { announce } from '../../app/announcer.ts'
import { useText } from '../../app/texts.ts'
import { useFieldParts } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'

/** `unavailable`: shown greyed, with its reason as the detail; it cannot be chosen. */
export type PickedOption = Readonly<{ value: string; label: string; detail?: string; unavailable?: boolean }>

export type PickerFieldProps = FieldProps<PickedOption | null> &
  Readonly<{
    /** Finds options for what was typed; fifty at most are shown. Must be stable (`useCallback`). */
    search: (query: string, signal: AbortSignal) => Promise<readonly PickedOption[]>
    /** Receives the focus when its dialog opens. */
    autoFocus?: boolean
  }>

const longest = 50
const pause = 120

function useFound(query: string, opened: boolean, search: PickerFieldProps['search']) {
  const t = useText()
  const [found, setFound] = useState<readonly PickedOption[] | null>(null)
  useEffect(() => {
    if (!opened) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await search(query, asking.signal).catch(() => [])
      if (asking.signal.aborted) return
      setFound(answer.slice(0, longest))
      announce(
        answer.length === 0 ? t('frame.palette.none', { query }) : t('frame.palette.count', { count: answer.length }),
      )
    }, pause)
    return () => {
      asking.abort()
      clearTimeout(timer)
    }
  }, [query, opened, search, t])
  return found
}

/** A person, a centre, a city: one choice found by typing. What is typed without choosing is not a value. */
export function PickerField({ search, autoFocus = false, ...props }: PickerFieldProps) {
  const t = useText()
  const combobox = useCombobox()
  const [typed, setTyped] = useState(props.value?.label ?? '')
  const found = useFound(typed, combobox.dropdownOpened, search)
  const parts = useFieldParts(props)
  const { value, onChange } = props
  useEffect(() => setTyped(value?.label ?? ''), [value])
  /** The first Esc closes the list of proposals, not the dialog around it with all that was typed there. */
  const keepDialog = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && combobox.dropdownOpened) event.preventDefault()
  }
  const nothing = found !== null && found.length === 0
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(chosen) => {
        const option = found?.find((candidate) => candidate.value === chosen)
        if (option) onChange(option)
        setTyped(option?.label ?? '')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...parts}
          wrapperProps={{ ...parts.wrapperProps, onKeyDownCapture: keepDialog }}
          data-autofocus={autoFocus || undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onClick={() => combobox.openDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            if (event.currentTarget.value === '') onChange(null)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onBlur={() => {
            combobox.closeDropdown()
            // A text that was not chosen is not a value: the field shows again what it holds.
            setTyped(value?.label ?? '')
            props.onBlur?.()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found === null}>
        {nothing && <p className="picker-empty">{t('frame.palette.none', { query: typed })}</p>}
        <Combobox.Options hidden={nothing} className="picker-options">
          {found?.map((option) => (
            <Combobox.Option key={option.value} value={option.value} disabled={option.unavailable === true}>
              {option.label}
              {option.detail && <small className="picker-detail">{option.detail}</small>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
