import { kioskCode, personalCode } from '../../../shared/model/kiosk-code.ts'
import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import type { Vault } from '../../store/index.ts'

/**
 * The code that shows that one holds a convocation, the same for all its versions. It is worked out with the key of the data
 * folder each time it is printed or checked, and kept nowhere.
 */
export const codeOfConvocation = (vault: Vault, convocation: string, intervenant: string): string =>
  personalCode(vault.fingerprint('kiosk code', `${convocation}/${intervenant}`))

/** Puts their codes into convocations about to be printed; what has no effect opens nothing. */
export const withKioskCodes = (vault: Vault, models: readonly ConvocationModel[]): readonly ConvocationModel[] =>
  models.map((model) => {
    const { effect, number, mission, recipient, back } = model
    if (effect !== 'official') return { ...model, back: { ...back, kiosk: null } }
    const code = codeOfConvocation(vault, number, recipient.intervenantNumber)
    const scanned = kioskCode(mission.number, recipient.intervenantNumber, code)
    return { ...model, back: { ...back, kiosk: { code, scanned } } }
  })
