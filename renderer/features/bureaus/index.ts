export { bureauFacet, useBureau } from './bureau-choice.ts'
export { BureauSelect } from './bureau-select.tsx'
export { BureausPanel } from './bureaus-panel.tsx'
