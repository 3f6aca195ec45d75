import { closeSync, openSync, readSync } from 'node:fs'

type Entry = Readonly<{ files?: Readonly<Record<string, Entry>>; unpacked?: boolean }>

function collect(entry: Entry, prefix: string, paths: string[]): void {
  for (const [name, child] of Object.entries(entry.files ?? {})) {
    const path = `${prefix}${name}`
    if (child.files) collect(child, `${path}/`, paths)
    else paths.push(path)
  }
}

/** Paths of all files of an Electron archive: four numbers, the last one the length of the JSON directory after them. */
export function asarPaths(archive: string): readonly string[] {
  const descriptor = openSync(archive, 'r')
  try {
    const head = Buffer.alloc(16)
    readSync(descriptor, head, 0, head.length, 0)
    const directory = Buffer.alloc(head.readUInt32LE(12))
    readSync(descriptor, directory, 0, directory.length, head.length)
    const paths: string[] = []
    collect(JSON.parse(directory.toString('utf8')) as Entry, '', paths)
    return paths
  } finally {
    closeSync(descriptor)
  }
}
