export { looksOf, type OwnCopy, ownCopy, zipOf } from './own-copy.ts';
