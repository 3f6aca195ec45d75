import type { Facts } from '../../shared/model/result.ts'
import type { TaskName } from './tasks.ts'

/** What a task may tell and ask while it runs. */
export type TaskControl = Readonly<{
  progress(done: number, total: number, figures?: Facts): void
  cancelled(): boolean
}>

/** Asks a thread for a task; `cancelFlag` is one shared integer, 1 meaning stop. */
export type TaskRequest = Readonly<{ task: TaskName; input: unknown; cancelFlag: SharedArrayBuffer }>

export type TaskMessage =
  | Readonly<{ kind: 'progress'; done: number; total: number; figures?: Facts | undefined }>
  | Readonly<{ kind: 'done'; output: unknown }>
  | Readonly<{ kind: 'failed'; detail: string }>
