export { DelegationsSection } from './delegations-section.tsx'
