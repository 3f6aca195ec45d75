import { useRef } from 'react'
import { StatusTag, useCommands, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { useWord } from '../claims/words.ts'

export type Preview = Awaited<ReturnType<typeof client.liquidation.preview>>

/** Gives the focus to the link of the next finding after the one that has it, and round again. */
function focusNext(section: HTMLElement | null): void {
  const links = [...(section?.querySelectorAll<HTMLElement>('a[data-control]') ?? [])]
  const here = links.findIndex((link) => link.matches(':focus'))
  links[(here + 1) % links.length]?.focus()
}

/** Every control of the batch with its person: what is stopped first, then what is worth a look. F7 walks along them. */
export function ControlsTable({ controls }: { controls: Preview['controls'] }) {
  const t = useText()
  const format = useFormat()
  const sentence = useWord('liquidation.controls')
  const section = useRef<HTMLElement>(null)
  const sorted = controls.toSorted((one, other) => (one.level < other.level ? -1 : one.level > other.level ? 1 : 0))
  useCommands([
    {
      id: 'liquidation.nextControl',
      textKey: 'liquidationScreen.nextControl',
      group: 'screen',
      keys: ['F7'],
      when: () => controls.length > 0,
      run: () => focusNext(section.current),
    },
  ])
  if (sorted.length === 0) return <StatusTag tone="success">{t('liquidationScreen.noControl')}</StatusTag>
  return (
    <section
      ref={section}
      className="controls"
      aria-label={t('liquidationScreen.controls')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="plain-table" data-stack>
        <caption className="visually-hidden">{t('liquidationScreen.controls')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('liquidationScreen.intervenant')}</th>
            <th scope="col">{t('liquidationScreen.level')}</th>
            <th scope="col">{t('liquidationScreen.cause')}</th>
            <th scope="col">{t('liquidationScreen.claim')}</th>
            <th scope="col" data-align="end">
              {t('liquidationScreen.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ rule, level, intervenantId, intervenant, claimId, claimNumber, cents }) => (
            <tr key={`${rule} ${claimId}`}>
              <th scope="row" data-title={t('liquidationScreen.intervenant')}>
                <a
                  data-control
                  href={`#/intervenants/${intervenantId}`}
                  aria-label={t('liquidationScreen.openPerson', { name: intervenant })}
                >
                  {intervenant}
                </a>
              </th>
              <td data-title={t('liquidationScreen.level')}>
                <StatusTag tone={level === 'blocker' ? 'error' : 'warning'}>
                  {t(`liquidation.levels.${level}`)}
                </StatusTag>
              </td>
              <td data-title={t('liquidationScreen.cause')}>{sentence(rule)}</td>
              <td data-title={t('liquidationScreen.claim')}>
                <a href={`#/review/${claimId}`} aria-label={t('liquidationScreen.openClaim', { number: claimNumber })}>
                  {claimNumber}
                </a>
              </td>
              <td data-title={t('liquidationScreen.amount')} data-align="end">
                {format.cents(cents)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
