import { parentPort } from 'node:worker_threads'
import type { TaskControl, TaskMessage, TaskRequest } from './protocol.ts'
import { tasks } from './tasks.ts'

const say = (message: TaskMessage): void => parentPort?.postMessage(message)

/** Runs one task after another, as they are asked: a thread that has loaded a task is quicker at the next one. */
parentPort?.on('message', async ({ task, input, cancelFlag }: TaskRequest) => {
  const flag = new Int32Array(cancelFlag)
  const control: TaskControl = {
    progress: (done, total, figures) => say({ kind: 'progress', done, total, figures }),
    cancelled: () => Atomics.load(flag, 0) === 1,
  }
  try {
    const module = await tasks[task]()
    const run = module.run as (input: unknown, control: TaskControl) => unknown
    say({ kind: 'done', output: await run(input, control) })
  } catch (error) {
    say({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
