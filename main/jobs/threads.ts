import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskMessage, TaskRequest } from './protocol.ts'
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts'

export type ThreadOptions = Readonly<{
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
}>

/** Runs heavy work in worker threads (decision A1). */
export type Threads = Readonly<{
  run<T extends TaskName>(task: T, input: TaskInput<T>, options?: ThreadOptions): Promise<Result<TaskOutput<T>>>
}>

/** A task that ignores the cancel flag for this long is ended with its thread. */
const graceMilliseconds = 5_000

/** One thread a task, started from `workerEntry`. A thread that fails gives an INTERNAL problem; nothing is thrown. */
export function createThreads(workerEntry: URL, logger: Logger): Threads {
  return {
    run<T extends TaskName>(task: T, input: TaskInput<T>, options: ThreadOptions = {}) {
      const cancelFlag = new SharedArrayBuffer(4)
      const request: TaskRequest = { task, input, cancelFlag }
      const worker = new Worker(workerEntry, { workerData: request })
      return new Promise<Result<TaskOutput<T>>>((resolve) => {
        let grace: NodeJS.Timeout | undefined
        const cancel = () => {
          Atomics.store(new Int32Array(cancelFlag), 0, 1)
          grace = setTimeout(() => void worker.terminate(), graceMilliseconds)
        }
        const finish = (result: Result<TaskOutput<T>>) => {
          clearTimeout(grace)
          options.signal?.removeEventListener('abort', cancel)
          resolve(result)
          void worker.terminate()
        }
        const failed = (detail: string) => {
          logger.error('task failed', { task, detail })
          finish(fail('INTERNAL', { task }))
        }
        if (options.signal?.aborted === true) cancel()
        options.signal?.addEventListener('abort', cancel)
        worker.on('message', (message: TaskMessage) => {
          if (message.kind === 'progress') options.onProgress?.(message.done, message.total)
          else if (message.kind === 'done') finish(ok(message.output as TaskOutput<T>))
          else failed(message.detail)
        })
        worker.on('error', (error) => failed(String(error)))
        worker.on('exit', () => finish(fail('CANCELLED', { task })))
      })
    },
  }
}
