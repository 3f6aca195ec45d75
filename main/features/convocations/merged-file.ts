import type { Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import { sha256 } from '../../store/index.ts'
import { readyToPrint } from './ready-to-print.ts'

/** Several convocations in one tagged file to print, titled by its name. There is at least one. */
export async function mergedFile(
  services: Services,
  name: string,
  models: readonly [ConvocationModel, ...ConvocationModel[]],
): Promise<Result<Uint8Array>> {
  const [{ issuer, issueDate, language }] = models
  const setup = {
    title: name,
    author: issuer.office,
    subject: name,
    issueDate,
    language,
    fingerprint: sha256(JSON.stringify(models)),
  }
  return services.threads.run('renderConvocationFile', {
    resourcesFolder: services.ports.resourcesFolder,
    setup,
    models: await readyToPrint(services, models),
  })
}
