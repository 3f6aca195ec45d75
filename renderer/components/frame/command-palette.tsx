import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import type { Activity } from '../../app/activities.ts'
import { spellKey } from '../../app/key-names.ts'
import { useText } from '../../app/texts.ts'
import { Dialog } from '../dialog.tsx'
import { usePaletteResults } from './palette-results.ts'

type PaletteProps = Readonly<{ opened: boolean; activities: readonly Activity[]; onClose: () => void }>

function Palette({ activities, onClose }: Omit<PaletteProps, 'opened'>) {
  const t = useText()
  const hint = useId()
  const list = useId()
  const [activeId, setActiveId] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const combobox = useCombobox({ opened: true })
  const results = usePaletteResults(query, activities)
  const first = results[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first line is active for every new query; lines that come late leave the choice alone
  useEffect(() => setActiveId(combobox.selectFirstOption()), [query, first])
  const choose = (id: string) => {
    const chosen = results.find((entry) => entry.id === id)
    onClose()
    // After the dialog has given the focus back: what the entry opens takes it from there.
    if (chosen) setTimeout(chosen.run)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field inside, once the kit has moved its choice */}
      <div
        onKeyDown={() =>
          setActiveId(document.querySelector(`#${CSS.escape(list)} [data-combobox-selected]`)?.id ?? null)
        }
      >
        <Combobox.EventsTarget withAriaAttributes={false}>
          <input
            role="combobox"
            aria-expanded={results.length > 0}
            aria-haspopup="listbox"
            aria-autocomplete="list"
            aria-controls={list}
            aria-activedescendant={activeId ?? undefined}
            className="palette-input"
            type="text"
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            aria-label={t('frame.palette.label')}
            aria-describedby={hint}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
      </div>
      <p id={hint} className="palette-hint">
        <span>{t('frame.palette.hint')}</span>
        <output>
          {results.length === 0
            ? t('frame.palette.none', { query })
            : t('frame.palette.count', { count: results.length })}
        </output>
      </p>
      <Combobox.Options
        id={list}
        className="palette-options"
        aria-label={t('frame.palette.title')}
        hidden={results.length === 0}
      >
        {results.map((entry) => (
          <Combobox.Option key={entry.id} value={entry.id} className="palette-option">
            <span className="palette-label">
              {entry.label}
              {entry.detail && <small>{entry.detail}</small>}
            </span>
            <span className="palette-kind">{entry.kind}</span>
            {entry.keys?.[0] && <kbd>{spellKey(entry.keys[0], t)}</kbd>}
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox>
  )
}

/** Ctrl+K: any screen, command or object, by a few letters. */
export function CommandPalette({ opened, activities, onClose }: PaletteProps) {
  const t = useText()
  return (
    <Dialog opened={opened} title={t('frame.palette.title')} onClose={onClose}>
      <Palette activities={activities} onClose={onClose} />
    </Dialog>
  )
}
