export {
  type CardHolder,
  type FindHolder,
  type Link,
  linkExactly,
  type LinkField,
  type LinkObstacle,
  type NotifiedPerson,
} from './exact-link.ts';
export { haveEqualLatinTokens, latinNameTokens } from './name-tokens.ts';
