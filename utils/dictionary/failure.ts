/** Why the dictionary could not answer; `retry` says whether asking again can help. */
export interface DictionaryFailure {
  code: 'index-unreadable' | 'shard-unreadable';
  retry: boolean;
}
