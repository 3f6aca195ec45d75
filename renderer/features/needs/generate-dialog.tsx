import { useState } from 'react'
import { Dialog, SelectField, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import type { NeedActs } from './use-need-acts.ts'

type Left = Awaited<ReturnType<typeof client.needs.generate>>['left']

type GenerateDialogProps = Readonly<{ acts: NeedActs; onLeft: () => void; onClose: () => void }>

/** Makes the missions, then says which needs are left without one, and why. */
export function GenerateDialog({ acts, onLeft, onClose }: GenerateDialogProps) {
  const t = useText()
  const format = useFormat()
  const generate = useCommand(client.needs.generate)
  const [grouping, setGrouping] = useState<'eachNeed' | 'sameJury'>('eachNeed')
  const [left, setLeft] = useState<Left | null>(null)
  const run = async () => {
    const made = await generate.send({ grouping })
    if (made === null) return
    const counts = { missions: format.number(made.missions), seats: format.number(made.seats) }
    if (made.missions === 0) tell('information', t('needs.generate.none'))
    else tell('success', t('needs.generate.done', counts), acts.undo(made.act))
    if (made.left.length === 0) onClose()
    else setLeft(made.left)
  }
  useCommands([
    {
      id: 'needs.generate.run',
      textKey: 'needs.generate.run',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      when: () => left === null,
      run,
    },
  ])
  if (left !== null) return <LeftDialog left={left} onLeft={onLeft} onClose={onClose} />
  return (
    <EntryDialog
      title={t('needs.generate.title')}
      sentence={t('needs.generate.sentence')}
      save={t('needs.generate.run')}
      busy={generate.busy}
      problem={generate.problem}
      onSave={() => void run()}
      onClose={onClose}
    >
      <SelectField
        label={t('needs.generate.grouping')}
        emptyLabel={t('needs.generate.eachNeed')}
        optional
        value={grouping === 'eachNeed' ? '' : grouping}
        options={[{ value: 'sameJury', label: t('needs.generate.sameJury') }]}
        onChange={(value) => setGrouping(value === 'sameJury' ? 'sameJury' : 'eachNeed')}
      />
    </EntryDialog>
  )
}

/** The needs that are still without a mission, by reason. */
function LeftDialog({ left, onLeft, onClose }: Readonly<{ left: Left; onLeft: () => void; onClose: () => void }>) {
  const t = useText()
  return (
    <Dialog
      opened
      title={t('needs.generate.left', { count: left.length })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" onClick={onLeft}>
            {t('needs.generate.showLeft')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.close')}
          </button>
        </>
      }
    >
      <ul>
        {[...Map.groupBy(left, ({ reason }) => reason)].map(([reason, ones]) => (
          <li key={reason}>
            {t('needs.generate.leftLine', { count: ones.length, reason: t(`needs.reasons.${reason}`) })}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
