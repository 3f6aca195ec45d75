import { type ReactNode, useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import {
  BusyButton,
  ConfirmDialog,
  DescriptionList,
  EmptyState,
  StatusTag,
  tell,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { PayFileDialog } from './pay-file-dialog.tsx'
import { PaymentsPart } from './payments-part.tsx'

type Shown = Readonly<{ iban: string; nir: string | null }>

const inGroups = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** Bank account and social security number, entered and shown on request, with what was paid below. */
export function PayFileTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const edit = (
    <BusyButton onClick={() => setEditing(true)}>
      {t(person.payFile === null ? 'intervenantForms.payFile.enter' : 'intervenantForms.payFile.edit')}
    </BusyButton>
  )
  return (
    <>
      {person.payFile === null ? (
        <EmptyState
          title={t('intervenants.payFile.none')}
          sentence={t('intervenants.payFile.noneNext')}
          action={edit}
        />
      ) : (
        <MaskedFile key={person.version} person={person} payFile={person.payFile} edit={edit} />
      )}
      <div className="sheet-part">
        <PaymentsPart person={person} />
      </div>
      {editing && <PayFileDialog person={person} onClose={() => setEditing(false)} />}
    </>
  )
}

type MaskedFileProps = Readonly<{
  person: IntervenantSheet
  payFile: NonNullable<IntervenantSheet['payFile']>
  edit: ReactNode
}>

/** The pay file: masked until somebody asks, and each look is written in the journal. */
function MaskedFile({ person, payFile, edit }: MaskedFileProps) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const reveal = useCommand(client.intervenants.revealPayFile)
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
      {payFile.holderDiffers && (
        <p>
          <StatusTag tone="warning">{t('intervenants.payFile.holderDiffers')}</StatusTag>
        </p>
      )}
      <DescriptionList
        items={[
          { term: t('intervenants.payFile.holder'), value: payFile.holderName, lang: 'fr' },
          {
            term: t('intervenants.payFile.iban'),
            value: shown === null ? masked(payFile.ibanTail) : inGroups(shown.iban),
          },
          { term: t('intervenants.payFile.bic'), value: payFile.bic },
          { term: t('intervenants.payFile.nir'), value: nir },
          {
            term: t('intervenants.payFile.validFrom'),
            value: format.longDate(localMinute(payFile.updatedAt).slice(0, 10)),
          },
        ]}
      />
      <Refusal problem={reveal.problem} />
      <p className="sheet-act">
        {shown === null ? (
          <BusyButton onClick={() => setAsking(true)}>{t('intervenants.payFile.show')}</BusyButton>
        ) : (
          <BusyButton onClick={() => setShown(null)}>{t('intervenants.payFile.hide')}</BusyButton>
        )}
        {edit}
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
