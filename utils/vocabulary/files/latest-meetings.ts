import type { Meeting } from '../saved-word';

/** The place where each word was met last. */
export function latestMeetings(meetings: readonly Meeting[]): Map<string, Meeting> {
  const latest = new Map<string, Meeting>();
  for (const meeting of meetings) if (meeting.at >= (latest.get(meeting.word)?.at ?? -1)) latest.set(meeting.word, meeting);
  return latest;
}
