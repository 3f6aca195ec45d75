import { fileURLToPath } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import { renderConvocation } from '../../main/files/pdf/convocation.ts'
import type { ConvocationModel } from '../../main/files/pdf/convocation-model.ts'
import { loadPdfFonts } from '../../main/files/pdf/pdf-fonts.ts'
import { createThreads } from '../../main/jobs/threads.ts'
import { inspect } from '../unit/files/pdf/inspect-pdf.ts'
import { convocation } from '../unit/files/pdf/sample-models.ts'
import { drawBare, faceBytes, recordDrawing } from './bare-pdfkit.ts'
import { timeOf } from './harness.ts'

export const name = 'convocations'

const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
const workerEntry = new URL('../../main/jobs/worker.ts', import.meta.url)
const rounds = 10
const documentsARound = 500
const bareARound = 20

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const models = (first: number, count: number): ConvocationModel[] =>
  Array.from({ length: count }, (_, index) => ({
    ...convocation,
    number: String(first + index),
    recipient: { ...convocation.recipient, name: `Mme Chloé FABRIQUÉ-${first + index}` },
  }))

/**
 * 5 000 convocations in two threads as a run writes them, in rounds that alternate with the same pages drawn by pdfkit
 * alone, without tags, first with fonts that it parses for each document, then with ours, parsed and shaped once. Some of
 * each round are opened again for their tags.
 */
export async function run(): Promise<Record<string, number>> {
  const fonts = await loadPdfFonts(resourcesFolder)
  const calls = await recordDrawing(() => renderConvocation(convocation, fonts))
  const bytesOfFaces = faceBytes(resourcesFolder)
  const ours = await inspect(await renderConvocation(convocation, fonts))
  const bare = await PDFDocument.load(await drawBare(calls, bytesOfFaces))
  if (bare.getPageCount() !== ours.pages) throw new Error(`${bare.getPageCount()} bare pages, ${ours.pages} of ours`)
  const threads = createThreads(workerEntry, quiet)
  const half = documentsARound / 2
  let written = 0
  let bytes = 0
  let tagged = 0
  let threadsMs = 0
  let oneThreadMs = 0
  let bareMs = 0
  let sharedFontsMs = 0
  for (let round = 0; round < rounds; round += 1) {
    threadsMs += await timeOf(async () => {
      const answers = await Promise.all(
        [0, half].map((offset) =>
          threads.run('renderConvocations', {
            resourcesFolder,
            models: models(round * documentsARound + offset, half),
          }),
        ),
      )
      for (const answer of answers) {
        if (!answer.ok) throw new Error(answer.error.code)
        written += answer.value.length
        bytes += answer.value.reduce((sum, document) => sum + document.length, 0)
        for (const document of answer.value.slice(0, 1)) {
          const { tags, marked, unmarked } = await inspect(document)
          if (marked && unmarked.length === 0 && tags.length === ours.tags.length) tagged += 1
        }
      }
    })
    bareMs += await timeOf(async () => {
      for (let index = 0; index < bareARound; index += 1) await drawBare(calls, bytesOfFaces)
    })
    sharedFontsMs += await timeOf(async () => {
      for (let index = 0; index < bareARound; index += 1) await drawBare(calls, fonts)
    })
    oneThreadMs += await timeOf(async () => {
      for (const model of models(0, bareARound)) await renderConvocation(model, fonts)
    })
  }
  if (tagged !== 2 * rounds) throw new Error(`${tagged} of ${2 * rounds} looked at have their tags`)
  const bareMsEach = bareMs / (rounds * bareARound)
  const oneThreadMsEach = oneThreadMs / (rounds * bareARound)
  return {
    convocationsCount: written,
    taggedCount: tagged,
    convocationsPerSecond: (written / threadsMs) * 1000,
    oneThreadPerSecond: 1000 / oneThreadMsEach,
    bareOneThreadPerSecond: 1000 / bareMsEach,
    speedOverBareRatio: bareMsEach / (threadsMs / written),
    speedOverBareOneThreadRatio: bareMsEach / oneThreadMsEach,
    speedOverBareWithOurFontsRatio: sharedFontsMs / oneThreadMs,
    kilobytesEachCount: bytes / written / 1000,
  }
}
