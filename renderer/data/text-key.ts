export { isTextKey } from '../../shared/text/text-key.ts'
