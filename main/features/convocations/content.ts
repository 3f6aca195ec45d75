import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'

/** What a convocation says, kept with it as text; pictures stay where they are. */
export const contentOf = (model: ConvocationModel): string =>
  JSON.stringify({ ...model, signature: { ...model.signature, image: null } })
