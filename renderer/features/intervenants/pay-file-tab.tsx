import { useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import {
  BusyButton,
  ConfirmDialog,
  DescriptionList,
  EmptyState,
  tell,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

type Shown = Readonly<{ iban: string; nir: string | null }>

const inGroups = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** Bank account and social security number: masked until somebody asks, and each look is written in the journal. */
export function PayFileTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const reveal = useCommand(client.intervenants.revealPayFile)
  const { payFile } = person
  if (payFile === null)
    return <EmptyState title={t('intervenants.payFile.none')} sentence={t('intervenants.payFile.noneNext')} />

  const look = async () => {
    const seen = await reveal.send({ intervenantId: person.id })
    setAsking(false)
    if (seen === null) return
    setShown(seen)
    tell('information', t('intervenants.payFile.shown'))
  }
  const masked = (tail: string) => t('intervenants.payFile.masked', { tail })
  const nir = shown === null ? payFile.nirTail && masked(payFile.nirTail) : shown.nir
  return (
    <>
      <DescriptionList
        items={[
          { term: t('intervenants.payFile.holder'), value: payFile.holderName, lang: 'fr' },
          {
            term: t('intervenants.payFile.iban'),
            value: shown === null ? masked(payFile.ibanTail) : inGroups(shown.iban),
          },
          { term: t('intervenants.payFile.nir'), value: nir },
          { term: t('intervenants.payFile.updated'), value: format.dateTime(localMinute(payFile.updatedAt)) },
        ]}
      />
      <Refusal problem={reveal.problem} />
      <p className="sheet-act">
        {shown === null ? (
          <BusyButton onClick={() => setAsking(true)}>{t('intervenants.payFile.show')}</BusyButton>
        ) : (
          <BusyButton onClick={() => setShown(null)}>{t('intervenants.payFile.hide')}</BusyButton>
        )}
      </p>
      <ConfirmDialog
        opened={asking}
        title={t('intervenants.payFile.askTitle')}
        sentence={t('intervenants.payFile.askSentence')}
        confirmLabel={t('intervenants.payFile.show')}
        busy={reveal.busy}
        onConfirm={() => void look()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
