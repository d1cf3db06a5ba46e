/** The tables alone, without any function that decides: all that who invents records and their truth may know of the law. */
export { closedListOfRules } from './finding-rules/closed-list.ts';
export { statusesOfResidence } from './residence-status/statuses.ts';
