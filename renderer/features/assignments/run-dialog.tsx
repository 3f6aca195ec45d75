import { type FormEvent, useId, useState } from 'react'
import { BusyButton, Dialog, NumberField, tell, type Unreadable, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

const seconds = { least: 1, most: 600, usual: 20 }
const seed = { least: 0, most: 999_999, usual: 1 }

type Bounds = Readonly<{ least: number; most: number }>
type Typed = number | null | Unreadable

const within = (value: Typed, { least, most }: Bounds): value is number =>
  typeof value === 'number' && value >= least && value <= most

/** Asks how long to search and from which seed, then starts the job. */
export function RunDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const formId = useId()
  const [duration, setDuration] = useState<Typed>(seconds.usual)
  const [draw, setDraw] = useState<Typed>(seed.usual)
  const [tried, setTried] = useState(false)
  const run = useCommand(client.assignments.run)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!within(duration, seconds) || !within(draw, seed)) return
    const started = await run.send({ seed: draw, seconds: duration })
    if (started === null) return
    tell('information', t('assignments.run.started'))
    onClose()
  }
  const errorOf = (value: Typed, bounds: Bounds) =>
    tried && !within(value, bounds) ? t('assignments.run.bad', { least: bounds.least, most: bounds.most }) : undefined
  return (
    <Dialog
      opened={opened}
      title={t('assignments.run.title')}
      sentence={t('assignments.run.sentence')}
      size="small"
      onClose={onClose}
      actions={
        <>
          <button type="submit" form={formId} className="button" data-variant="primary" data-autofocus>
            {t('assignments.run.start')}
          </button>
          <BusyButton busy={run.busy} onClick={onClose}>
            {t('components.dialog.cancel')}
          </BusyButton>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate className="form-fields">
        <NumberField
          label={t('assignments.run.seconds')}
          unit={t('assignments.run.secondsUnit')}
          value={duration}
          onChange={setDuration}
          least={seconds.least}
          most={seconds.most}
          error={errorOf(duration, seconds)}
        />
        <NumberField
          label={t('assignments.run.seed')}
          hint={t('assignments.run.seedHint')}
          value={draw}
          onChange={setDraw}
          least={seed.least}
          most={seed.most}
          error={errorOf(draw, seed)}
        />
      </form>
      <Refusal problem={run.problem} />
    </Dialog>
  )
}
