export {
  type Candidate,
  type FieldAgreement,
  type FieldLevel,
  type Link,
  type LinkField,
  linkModelVersion,
  type LinkObstacle,
  linkPerson,
  nameKeys,
  type NotifiedPerson,
  type PersonRegister,
  type RecordedPerson,
} from './link-person.ts';
export { haveEqualLatinTokens, latinNameTokens } from './name-tokens.ts';
