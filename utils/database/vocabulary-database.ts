/** All that the background does with the database: a script of its own, brought in when first needed. */
export { markSentToAnki, waitingForAnki } from './anki-outbox';
export { attempt } from './failure';
export { countToReview } from './counting';
export { forgetWords, meetWord, putInLists, saveWord } from './saving';
export { tombstones } from './tombstones';
export { words } from './words';
