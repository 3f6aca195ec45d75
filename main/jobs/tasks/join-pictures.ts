import type { Result } from '../../../shared/model/result.ts'
import { type CleanDocument, joinPictures } from '../../files/documents/clean-document.ts'

type Input = Readonly<{ pictures: readonly Uint8Array[] }>

/** Makes one PDF of several pictures away from the main thread: a hostile one can slow or break this thread only. */
export const run = ({ pictures }: Input): Promise<Result<CleanDocument>> => joinPictures(pictures)
