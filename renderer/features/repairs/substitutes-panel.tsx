import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Substitutes } from '../../../shared/contract/repairs.ts'
import { ConfirmDialog, EmptyState, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { VerdictList } from '../verdict-list.tsx'
import { RepairPanel } from './repair-panel.tsx'
import { Substitute } from './substitute.tsx'
import { type SubstituteRow, useSubstituteActs } from './use-substitute-acts.ts'

/**
 * Who can take a seat, in the order in which they are called. With `focusFirst`, Enter promotes the first one: two keys
 * from a conflict (ux.md S14); S names the person under the cursor.
 */
export function SubstitutesPanel({ seatId, focusFirst = false }: { seatId: string; focusFirst?: boolean }) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.repairs.substitutes.queryOptions({ input: { seatId } }))
  if (data === undefined) {
    if (problem !== null) return <Refusal problem={problem} title={t('repairs.substitutes.failed')} onRetry={retry} />
    return (
      <p aria-busy="true" role="status">
        {t('repairs.substitutes.loading')}
      </p>
    )
  }
  return <SubstitutesOfSeat key={seatId} of={data} focusFirst={focusFirst} />
}

const promoteButtons = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-promote]')]

/** Up and down go from one person to the next; Enter then promotes, as on any button. */
function moveAmongPeople(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const buttons = promoteButtons(event.currentTarget)
  const here = buttons.findIndex((button) => button.matches(':focus'))
  if (step === 0 || here === -1) return
  event.preventDefault()
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus()
}

function SubstitutesOfSeat({ of, focusFirst }: { of: Substitutes; focusFirst: boolean }) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  const [asked, setAsked] = useState<SubstituteRow | null>(null)
  const acts = useSubstituteActs(of)
  const { holder, substitutes, unable } = of
  useEffect(() => {
    if (focusFirst && list.current) promoteButtons(list.current)[0]?.focus()
  }, [focusFirst])
  useCommands([
    {
      id: 'repairs.nameSubstitute',
      textKey: 'repairs.substitutes.name',
      group: 'list',
      keys: ['S'],
      when: () => substitutes.length > 0,
      run: () => {
        const here = document.activeElement?.closest<HTMLElement>('[data-substitute]')?.dataset.substitute
        const row = substitutes.find(({ intervenantId }) => intervenantId === here) ?? substitutes[0]
        if (row !== undefined) return acts.name(row)
      },
    },
  ])
  // Whoever is convoked and can come is told first: that is asked, the rest is one key.
  const promote = (row: SubstituteRow) =>
    holder?.state === 'convoked' && holder.broken.length === 0 ? setAsked(row) : void acts.promote(row)
  return (
    <section className="substitutes" aria-label={t('repairs.substitutes.title')} data-one-key>
      <h3>{t('repairs.substitutes.title')}</h3>
      {holder === null && <p>{t('repairs.substitutes.empty')}</p>}
      {holder !== null && holder.broken.length === 0 && <p>{t('repairs.substitutes.holder', { name: holder.name })}</p>}
      {holder !== null && holder.broken.length > 0 && (
        <>
          <p>{t('repairs.substitutes.holderBroken', { name: holder.name })}</p>
          <VerdictList verdicts={holder.broken} />
        </>
      )}
      {substitutes.length > 0 && <p>{t('repairs.substitutes.counts', { count: of.eligible })}</p>}
      {unable.length > 0 && (
        <p>{t('repairs.substitutes.unable', { names: unable.map(({ name }) => name).join(', ') })}</p>
      )}
      <Refusal problem={acts.problem} />
      {substitutes.length === 0 && (
        <EmptyState title={t('repairs.substitutes.none')} sentence={t('repairs.substitutes.noneSentence')} />
      )}
      {substitutes.length > 0 && (
        <>
          <p className="substitutes-hint">{t('repairs.substitutes.keys')}</p>
          <ol ref={list} className="substitutes-list" onKeyDown={moveAmongPeople}>
            {substitutes.map((row) => (
              <Substitute
                key={row.intervenantId}
                row={row}
                onPromote={() => promote(row)}
                onName={() => void acts.name(row)}
                onDrop={() => void acts.drop(row)}
                onRaise={() => void acts.raise(row)}
              />
            ))}
          </ol>
        </>
      )}
      {(holder === null || holder.broken.length > 0) && <RepairPanel of={{ seatIds: [of.seatId] }} />}
      {asked !== null && holder !== null && (
        <ConfirmDialog
          opened
          title={t('repairs.substitutes.confirm', { name: holder.name })}
          sentence={t('repairs.substitutes.confirmSentence', { name: holder.name })}
          confirmLabel={t('repairs.substitutes.confirmLabel')}
          busy={acts.busy}
          onConfirm={() => {
            setAsked(null)
            void acts.promote(asked)
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </section>
  )
}
