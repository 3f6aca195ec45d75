import { useRef, useState } from 'react'
import type { Inspection, ReadingOptions } from '../../../shared/contract/imports.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { uploadFile } from '../../data/files.ts'
import { endOfJob } from '../../data/jobs.ts'
import { problemOf } from '../../data/problem.ts'
import { jobProblem } from '../jobs/job-problem.ts'

/** One picked file on its way: `asking` waits for its columns (or its source) to be said by a person. */
export type FileRun = Readonly<{
  file: File
  state: 'waiting' | 'reading' | 'asking' | 'read' | 'refused'
  feed: string
  importId: string | null
  problem: Problem | null
}>

/** A file whose columns are not all understood, and how it was understood so far. */
export type Asked = Readonly<{ file: File; feed: string; token: string; inspection: Inspection }>

type Told = Readonly<{ reading: ReadingOptions; remember: boolean }>

/** Reads picked files one after another; each is sent, recognised, inspected, then compared as a job. */
export function useImportRun() {
  const [runs, setRuns] = useState<readonly FileRun[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const [jobId, setJobId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const stopped = useRef(false)

  const note = (file: File, change: Partial<FileRun>): void =>
    setRuns((all) => all.map((run) => (run.file === file ? { ...run, ...change } : run)))

  const compare = async (file: File, feed: string, token: string, told?: Told): Promise<string | null> => {
    note(file, { state: 'reading', feed, problem: null })
    const started = await client.imports.preview({
      commandId: newCommandId(),
      feed,
      fileToken: token,
      remember: told?.remember ?? false,
      ...(told === undefined ? {} : { reading: told.reading }),
    })
    setJobId(started.jobId)
    const job = await endOfJob(started.jobId)
    setJobId(null)
    const problem = jobProblem(job)
    const importId = job.state === 'done' ? String(job.result?.importId ?? '') : null
    if (job.state === 'cancelled') stopped.current = true
    note(file, importId === null ? { state: 'refused', problem } : { state: 'read', importId })
    return importId
  }

  /** The import of one file, or null when it was refused or has to be asked about. */
  const readOne = async (file: File, chosen: string): Promise<string | null> => {
    note(file, { state: 'reading', feed: chosen, problem: null })
    try {
      const token = await uploadFile(file)
      const feed = chosen === '' ? ((await client.imports.recognise({ fileToken: token })).feeds[0] ?? '') : chosen
      if (feed === '') {
        note(file, { state: 'asking', problem: null })
        return null
      }
      const inspection = await client.imports.inspect({ feed, fileToken: token })
      if (inspection.kind === 'xml') return await compare(file, feed, token)
      const mapping = mappingOf(inspection)
      if (inspection.ready) return await compare(file, feed, token, { reading: { mapping }, remember: false })
      note(file, { state: 'asking', feed })
      setAsked((first) => first ?? { file, feed, token, inspection })
      return null
    } catch (error) {
      note(file, { state: 'refused', problem: problemOf(error) })
      return null
    }
  }

  /** Reads every file; answers the import of the only one, if there is one file and it was read. */
  const start = async (files: readonly File[], feed: string): Promise<string | null> => {
    setBusy(true)
    setAsked(null)
    stopped.current = false
    setRuns(files.map((file) => ({ file, state: 'waiting', feed, importId: null, problem: null })))
    let last: string | null = null
    for (const file of files) {
      if (stopped.current) break
      last = await readOne(file, feed)
    }
    setBusy(false)
    return files.length === 1 ? last : null
  }

  /** Goes on with a file whose columns a person has said. */
  const goOn = async ({ file, feed, token }: Asked, told: Told): Promise<string | null> => {
    setBusy(true)
    try {
      const importId = await compare(file, feed, token, told)
      // A refused file is no longer held by the core: another attempt sends it again.
      setAsked(null)
      return importId
    } catch (error) {
      note(file, { state: 'refused', problem: problemOf(error) })
      setAsked(null)
      return null
    } finally {
      setBusy(false)
    }
  }

  return { runs, asked, setAsked, jobId, busy, start, goOn, readOne }
}

/** What each column of the file stands for, as it was recognised; '' is not read. */
const mappingOf = ({ columns }: Inspection): Record<string, string> =>
  Object.fromEntries(columns.map(({ name, profileColumn }) => [name, profileColumn ?? '']))
