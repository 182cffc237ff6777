/** All that the background does with the database, in one piece that is only evaluated when needed. */
export { sendToAnki } from '../../utils/anki/outbox';
export { markSentToAnki, waitingForAnki } from '../../utils/database/anki-outbox';
export { attempt } from '../../utils/database/failure';
export { countToReview } from '../../utils/database/counting';
export { forgetWords, meetWord, saveWord } from '../../utils/database/saving';
export { words } from '../../utils/database/words';
