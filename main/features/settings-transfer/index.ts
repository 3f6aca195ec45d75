import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { applySettings, exportSettings, listImports, previewSettings, undoImport } from './transfer.ts'

const methods = boundary.settingsTransfer

export const settingsTransferHandlers = {
  export: methods.export.handler(({ context }) => exportSettings(context.services)),
  preview: methods.preview.handler(async ({ context, input }) =>
    answer(await previewSettings(context.services, input.content)),
  ),
  apply: methods.apply.handler(async ({ context, input }) =>
    answer(await applySettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
  list: methods.list.handler(({ context }) => listImports(context.services)),
  undo: methods.undo.handler(async ({ context, input }) =>
    answer(await undoImport(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
