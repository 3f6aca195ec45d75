import './explanations.css'

export { EmptiedPanel } from './emptied-panel.tsx'
export { ExplanationPanel } from './explanation-panel.tsx'
export { OwnSheetButton } from './sheet-button.tsx'
