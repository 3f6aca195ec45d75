export { type Control, countControls, type ReviewRule, reviewRules } from './control.ts'
export { type DeclaredEntry, declaredQuantity } from './declared-quantity.ts'
export { greatCircleKm, type Place } from './great-circle.ts'
export { type ReviewedClaim, reviewControls } from './review-controls.ts'
