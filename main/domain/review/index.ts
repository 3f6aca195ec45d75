export { type Control, countControls, reviewRules } from './control.ts'
export { declaredQuantity } from './declared-quantity.ts'
export { type ReviewedClaim, reviewControls } from './review-controls.ts'
