/**
 * What worker threads can do: data in, data out, no store. A task is loaded only in the thread that runs it.
 * To add one: a file in `tasks/` that exports `run`, and a line here.
 */
export const tasks = {
  cleanDocument: () => import('./tasks/clean-document.ts'),
  joinPictures: () => import('./tasks/join-pictures.ts'),
  hashPassword: () => import('./tasks/hash-password.ts'),
  verifyPassword: () => import('./tasks/verify-password.ts'),
  readFeed: () => import('./tasks/read-feed.ts'),
  readCells: () => import('./tasks/read-cells.ts'),
  inspectFeed: () => import('./tasks/inspect-feed.ts'),
  recogniseFeed: () => import('./tasks/recognise-feed.ts'),
  solveAssignment: () => import('./tasks/solve-assignment.ts'),
  repairAssignment: () => import('./tasks/repair-assignment.ts'),
  renderAccessLetters: () => import('./tasks/render-access-letters.ts'),
  renderAttendanceSheet: () => import('./tasks/render-attendance-sheet.ts'),
  renderClaimDossier: () => import('./tasks/render-claim-dossier.ts'),
  renderConvocations: () => import('./tasks/render-convocations.ts'),
  renderConvocationFile: () => import('./tasks/render-convocation-file.ts'),
  renderConvocationList: () => import('./tasks/render-convocation-list.ts'),
  renderDeclarations: () => import('./tasks/render-declarations.ts'),
  renderExplanation: () => import('./tasks/render-explanation.ts'),
  renderJournal: () => import('./tasks/render-journal.ts'),
  renderPhoneList: () => import('./tasks/render-phone-list.ts'),
  renderRecaps: () => import('./tasks/render-recaps.ts'),
  renderRetentionProof: () => import('./tasks/render-retention-proof.ts'),
  renderYearlyStatement: () => import('./tasks/render-yearly-statement.ts'),
} as const

type Module<T extends TaskName> = Awaited<ReturnType<(typeof tasks)[T]>>

export type TaskName = keyof typeof tasks
export type TaskInput<T extends TaskName> = Parameters<Module<T>['run']>[0]
export type TaskOutput<T extends TaskName> = Awaited<ReturnType<Module<T>['run']>>
