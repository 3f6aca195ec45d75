import { parentPort, workerData } from 'node:worker_threads'
import type { TaskControl, TaskMessage, TaskRequest } from './protocol.ts'
import { tasks } from './tasks.ts'

const request = workerData as TaskRequest
const flag = new Int32Array(request.cancelFlag)
const say = (message: TaskMessage): void => parentPort?.postMessage(message)

const control: TaskControl = {
  progress: (done, total) => say({ kind: 'progress', done, total }),
  cancelled: () => Atomics.load(flag, 0) === 1,
}

try {
  const module = await tasks[request.task]()
  const run = module.run as (input: unknown, control: TaskControl) => unknown
  say({ kind: 'done', output: await run(request.input, control) })
} catch (error) {
  say({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
