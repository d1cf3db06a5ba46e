export {
  type Candidate,
  type FieldAgreement,
  type FieldLevel,
  type Link,
  type LinkField,
  type LinkObstacle,
} from './link.ts';
export { linkPerson, nameKeys } from './link-person.ts';
export { haveEqualLatinTokens } from './names/latin-tokens.ts';
export { type NotifiedPerson, type PersonRegister, type RecordedPerson } from './person.ts';
export { linkModelVersion } from './weights.ts';
