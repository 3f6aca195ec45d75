import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, id, noInput, text } from './schemas.ts'

const ownerKind = z.enum(['office', 'centre', 'school'])
const version = z.int().min(1)

const signature = z.strictObject({
  id,
  ownerKind,
  /** Null for the office. */
  schoolId: id.nullable(),
  school: text,
  name: text,
  capacity: text,
  /** The image, as a document; null when only the name is printed. */
  documentId: id.nullable(),
  version,
})

/** Who signs convocations: the office, a centre for the missions it hosts, a school for its staff (services.md 1.8). */
export const signaturesContract = {
  list: query('officeRead').input(noInput).output(z.array(signature)),
  /** Names who signs for an owner, or changes it; without a file the image stays as it was. */
  save: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        ownerKind,
        schoolId: id.nullable(),
        name: z.string().trim().min(1).max(120),
        capacity: z.string().trim().min(1).max(120),
        fileToken: id.nullable(),
        /** Null where nobody signs yet for this owner. */
        expectedVersion: version.nullable(),
      }),
    )
    .output(z.strictObject({ id, version })),
  withdraw: command('officeWrite')
    .input(z.strictObject({ commandId, id, expectedVersion: version }))
    .output(noInput),
}

export type Signature = z.infer<typeof signature>
