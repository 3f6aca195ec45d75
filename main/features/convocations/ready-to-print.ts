import type { Services } from '../../boundary/services.ts'
import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import { withKioskCodes } from '../kiosk/index.ts'
import { withSignatureImages } from '../signatures/signatories.ts'

/** Convocations with what they are kept without: the images of their signatures, and the code of each for the kiosk. */
export const readyToPrint = async (
  services: Services,
  models: readonly ConvocationModel[],
): Promise<readonly ConvocationModel[]> =>
  withKioskCodes(services.vault(), await withSignatureImages(services.read(), models))
