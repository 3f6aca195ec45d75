import { EventPublisher } from '@orpc/server'
import type { Slice } from '../../shared/contract/index.ts'

export type Change = { revision: number; touches: string[] }

/** Tells every window which slices an act touched, so that it refetches what it shows. */
export type Changes = Readonly<{
  publish(revision: number, touches: readonly Slice[]): void
  watch(signal?: AbortSignal): AsyncIterable<Change>
}>

export function createChanges(): Changes {
  const publisher = new EventPublisher<{ change: Change }>({ maxBufferedEvents: 500 })
  return {
    publish: (revision, touches) => publisher.publish('change', { revision, touches: [...touches] }),
    watch: (signal) => publisher.subscribe('change', signal === undefined ? {} : { signal }),
  }
}
