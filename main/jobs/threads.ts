import { Worker } from 'node:worker_threads'
import { type Facts, fail, ok, type Result } from '../../shared/model/result.ts'
import type { Logger } from '../ports/logger.ts'
import type { TaskMessage, TaskRequest } from './protocol.ts'
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts'

export type ThreadOptions = Readonly<{
  signal?: AbortSignal
  onProgress?: (done: number, total: number, figures?: Facts) => void
}>

/** Runs heavy work in worker threads (decision A1). */
export type Threads = Readonly<{
  run<T extends TaskName>(task: T, input: TaskInput<T>, options?: ThreadOptions): Promise<Result<TaskOutput<T>>>
}>

/** A task that ignores the cancel flag for this long is ended with its thread. */
const graceMilliseconds = 5_000

/** A thread without work is kept this long for the next task: hundreds of files in a row start one thread, not hundreds. */
const idleMilliseconds = 10_000

/** Only our own listeners: a worker without its inner ones no longer hears its thread. */
const forget = (worker: Worker): void => {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}

/**
 * One task a thread at a time; a thread that ended its task well serves the next one. A thread that fails gives an INTERNAL
 * problem; nothing is thrown.
 */
export function createThreads(workerEntry: URL, logger: Logger): Threads {
  const idle = new Map<Worker, NodeJS.Timeout>()

  const take = (): Worker => {
    const [kept] = idle
    if (kept === undefined) return new Worker(workerEntry)
    const [worker, timer] = kept
    clearTimeout(timer)
    idle.delete(worker)
    forget(worker)
    worker.ref()
    return worker
  }
  const giveBack = (worker: Worker): void => {
    forget(worker)
    if (idle.size > 0) return void worker.terminate()
    worker.unref()
    const timer = setTimeout(() => {
      idle.delete(worker)
      void worker.terminate()
    }, idleMilliseconds)
    idle.set(worker, timer.unref())
    worker.on('error', () => idle.delete(worker))
    worker.on('exit', () => idle.delete(worker))
  }

  return {
    run<T extends TaskName>(task: T, input: TaskInput<T>, options: ThreadOptions = {}) {
      const cancelFlag = new SharedArrayBuffer(4)
      const request: TaskRequest = { task, input, cancelFlag }
      const worker = take()
      return new Promise<Result<TaskOutput<T>>>((resolve) => {
        let grace: NodeJS.Timeout | undefined
        const cancel = () => {
          Atomics.store(new Int32Array(cancelFlag), 0, 1)
          grace = setTimeout(() => void worker.terminate(), graceMilliseconds)
        }
        const finish = (result: Result<TaskOutput<T>>, usable: boolean) => {
          clearTimeout(grace)
          options.signal?.removeEventListener('abort', cancel)
          if (usable && grace === undefined) giveBack(worker)
          else void worker.terminate()
          resolve(result)
        }
        const failed = (detail: string) => {
          logger.error('task failed', { task, detail })
          finish(fail('INTERNAL', { task }), false)
        }
        if (options.signal?.aborted === true) cancel()
        options.signal?.addEventListener('abort', cancel)
        worker.on('message', (message: TaskMessage) => {
          if (message.kind === 'progress') options.onProgress?.(message.done, message.total, message.figures)
          else if (message.kind === 'done') finish(ok(message.output as TaskOutput<T>), true)
          else failed(message.detail)
        })
        worker.on('error', (error) => failed(String(error)))
        worker.on('exit', () => finish(fail('CANCELLED', { task }), false))
        worker.postMessage(request)
      })
    },
  }
}
