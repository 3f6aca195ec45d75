import { type ReactNode, useState } from 'react'
import {
  BusyButton,
  DateField,
  Dialog,
  TextField,
  TimeField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

export type OpenedConvocation = Readonly<{ id: string; number: string; intervenant: string; state: string }>

type DialogProps = Readonly<{ convocation: OpenedConvocation; onClose: () => void }>
type Typed = string | Unreadable

const filled = (value: Typed): value is string => value !== '' && value !== unreadable

/** What can be done with one convocation: a duplicate, one more day, or taking it back. */
export function ConvocationDialog({ convocation, onClose }: DialogProps) {
  const t = useText()
  const { id, number, intervenant, state } = convocation
  const duplicate = useCommand(client.convocations.duplicate)
  const save = async () => {
    const print = await duplicate.send({ convocationId: id })
    if (print === null) return
    savePrint(print)
    tell('success', t('convocationsScreen.one.duplicated', { name: print.name }))
  }
  return (
    <Dialog
      opened
      title={t('convocationsScreen.one.title', { number, name: intervenant })}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={duplicate.busy} onClick={() => void save()}>
            {t('convocationsScreen.one.duplicate')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.close')}
          </button>
        </>
      }
    >
      <Refusal problem={duplicate.problem} />
      {state === 'official' && (
        <>
          <ExtendPart convocation={convocation} onClose={onClose} />
          <CancelPart convocation={convocation} onClose={onClose} />
        </>
      )}
    </Dialog>
  )
}

const Part = ({ title, sentence, children }: { title: string; sentence: string; children: ReactNode }) => (
  <section className="convocation-act">
    <h3>{title}</h3>
    <p className="prose">{sentence}</p>
    {children}
  </section>
)

function ExtendPart({ convocation, onClose }: DialogProps) {
  const t = useText()
  const extend = useCommand(client.convocations.extend)
  const [date, setDate] = useState<Typed>('')
  const [startTime, setStart] = useState<Typed>('')
  const [endTime, setEnd] = useState<Typed>('')
  const [tried, setTried] = useState(false)
  const errorOf = (value: Typed) => (tried && !filled(value) ? t('convocationsScreen.one.missing') : undefined)
  const send = async () => {
    setTried(true)
    if (!filled(date) || !filled(startTime) || !filled(endTime)) return
    if ((await extend.send({ convocationId: convocation.id, date, startTime, endTime })) === null) return
    tell('information', t('convocationsScreen.one.extended'))
    onClose()
  }
  return (
    <Part title={t('convocationsScreen.one.extendTitle')} sentence={t('convocationsScreen.one.extendSentence')}>
      <div className="convocations-choice">
        <DateField label={t('convocationsScreen.one.date')} value={date} onChange={setDate} error={errorOf(date)} />
        <TimeField
          label={t('convocationsScreen.one.start')}
          value={startTime}
          onChange={setStart}
          error={errorOf(startTime)}
        />
        <TimeField label={t('convocationsScreen.one.end')} value={endTime} onChange={setEnd} error={errorOf(endTime)} />
      </div>
      <Refusal problem={extend.problem} />
      <BusyButton busy={extend.busy} onClick={() => void send()}>
        {t('convocationsScreen.one.extend')}
      </BusyButton>
    </Part>
  )
}

function CancelPart({ convocation, onClose }: DialogProps) {
  const t = useText()
  const cancel = useCommand(client.convocations.cancel)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''
  const send = async () => {
    setTried(true)
    if (missing) return
    if ((await cancel.send({ convocationId: convocation.id, reason: reason.trim() })) === null) return
    tell('success', t('convocationsScreen.one.cancelled', { number: convocation.number }))
    onClose()
  }
  return (
    <Part title={t('convocationsScreen.one.cancelTitle')} sentence={t('convocationsScreen.one.cancelSentence')}>
      <TextField
        label={t('convocationsScreen.one.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={tried && missing ? t('convocationsScreen.one.missing') : undefined}
      />
      <Refusal problem={cancel.problem} />
      <BusyButton busy={cancel.busy} onClick={() => void send()}>
        {t('convocationsScreen.one.cancel')}
      </BusyButton>
    </Part>
  )
}
