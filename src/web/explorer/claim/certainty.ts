export { certainties, certaintyOf, dashes, type CertaintyLevel } from '../../../domain/look/lines'
