import type { Result } from '../../../shared/model/result.ts'
import { type CleanDocument, cleanDocument } from '../../files/documents/clean-document.ts'

type Input = Readonly<{ bytes: Uint8Array; pdfOnly: boolean }>

/** Opens a deposited file away from the main thread: a hostile one can slow or break this thread only. */
export const run = ({ bytes, pdfOnly }: Input): Promise<Result<CleanDocument>> => cleanDocument(bytes, pdfOnly)
