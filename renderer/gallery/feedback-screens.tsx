import { useState } from 'react'
import {
  ActionBar,
  BusyButton,
  ConfirmDialog,
  DescriptionList,
  Dialog,
  EmptyState,
  JobPanel,
  ProblemNotice,
  Screen,
  StatusTag,
  type StatusTone,
  Steps,
  TabPanels,
  TextField,
  tell,
  useText,
} from '../components/index.ts'

const tones: readonly StatusTone[] = ['neutral', 'information', 'success', 'warning', 'error', 'pending', 'stopped']

/** Statuses, notices, jobs and the console. */
export function FeedbackScreen() {
  const t = useText()
  const [done, setDone] = useState(4000)
  const words: Record<StatusTone, string> = {
    neutral: t('components.steps.todo'),
    information: t('components.job.running'),
    success: t('gallery.accepted'),
    warning: t('gallery.returned'),
    error: t('components.job.failed'),
    pending: t('gallery.toCheck'),
    stopped: t('components.job.cancelled'),
  }
  const undo = { label: t('gallery.undo'), run: () => tell('information', t('gallery.undone')) }
  return (
    <Screen title={t('gallery.feedback')} sentence={t('gallery.sentence')}>
      <p className="action-bar">
        {tones.map((tone) => (
          <StatusTag key={tone} tone={tone}>
            {words[tone]}
          </StatusTag>
        ))}
      </p>
      <JobPanel
        name={t('gallery.importJob')}
        state={done < 20_000 ? 'running' : 'done'}
        done={done}
        total={20_000}
        onCancel={() => setDone(0)}
      />
      <JobPanel
        name={`${t('gallery.importJob')} (2)`}
        state="failed"
        done={812}
        total={20_000}
        sentence={t('gallery.badLine')}
      />
      <ProblemNotice problem={{ code: 'CONFLICT', facts: {} }} onRetry={() => setDone(done)} />
      <EmptyState title={t('gallery.emptyList')} />
      <DescriptionList
        items={[
          { term: t('gallery.name'), value: 'LE GALL Benoît', lang: 'fr' },
          { term: t('gallery.city'), value: 'Saint-Étienne', lang: 'fr' },
          { term: t('gallery.comment'), value: '' },
        ]}
      />
      <ActionBar>
        <BusyButton variant="primary" onClick={() => tell('success', t('gallery.accepted1'), undo)}>
          {t('gallery.tellSuccess')}
        </BusyButton>
        <BusyButton variant="danger" onClick={() => tell('error', t('gallery.refused1'))}>
          {t('gallery.tellError')}
        </BusyButton>
        <BusyButton onClick={() => setDone((last) => Math.min(20_000, last + 1000))}>{t('gallery.advance')}</BusyButton>
        <BusyButton busy>{t('gallery.send')}</BusyButton>
      </ActionBar>
    </Screen>
  )
}

/** Dialogs, steps and tabs. */
export function DialogScreen() {
  const t = useText()
  const [opened, setOpened] = useState<'dialog' | 'confirm' | null>(null)
  const [step, setStep] = useState('travel')
  const [city, setCity] = useState('')
  const close = () => setOpened(null)
  return (
    <Screen title={t('gallery.dialogs')}>
      <Steps
        currentId={step}
        onStep={setStep}
        steps={[
          { id: 'identity', title: t('gallery.identity'), state: 'done' },
          { id: 'travel', title: t('gallery.travel'), state: 'current' },
          { id: 'files', title: t('gallery.files'), state: 'problem' },
          { id: 'send', title: t('gallery.send'), state: 'todo' },
        ]}
      />
      <TabPanels
        label={t('gallery.tabs')}
        panels={[
          { id: 'identity', title: t('gallery.identity'), content: <p>{t('gallery.sentence')}</p> },
          { id: 'missions', title: t('gallery.tabMissions'), content: <p>{t('gallery.emptyList')}</p> },
          { id: 'history', title: t('gallery.tabHistory'), content: <p>{t('gallery.accepted1')}</p> },
        ]}
      />
      <ActionBar>
        <BusyButton onClick={() => setOpened('dialog')}>{t('gallery.openDialog')}</BusyButton>
        <BusyButton variant="danger" onClick={() => setOpened('confirm')}>
          {t('gallery.openConfirm')}
        </BusyButton>
      </ActionBar>
      <Dialog
        opened={opened === 'dialog'}
        title={t('gallery.dialogTitle')}
        onClose={close}
        actions={
          <BusyButton variant="primary" onClick={close}>
            {t('gallery.accept')}
          </BusyButton>
        }
      >
        <TextField label={t('gallery.city')} value={city} onChange={setCity} autoFocus />
      </Dialog>
      <ConfirmDialog
        opened={opened === 'confirm'}
        title={t('gallery.remove')}
        sentence={t('gallery.removeSentence')}
        confirmLabel={t('gallery.remove')}
        definitive
        onCancel={close}
        onConfirm={() => {
          close()
          tell('success', t('gallery.undone'))
        }}
      />
    </Screen>
  )
}
