import { ankiFields, type AnkiField } from '../anki-fields';
import { defaultList, type Meeting, type SavedWord, type Vocabulary } from '../saved-word';
import { latestMeetings } from './latest-meetings';

/** A word as Anki takes it: fields in HTML, tags without spaces. */
export interface AnkiNote {
  fields: Record<AnkiField, string>;
  tags: string[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text as HTML that shows just that text, on one line. */
const asHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign).replace(/\r?\n/gu, '<br>').replace(/\s/gu, ' ');
const asTag = (text: string): string => text.trim().replace(/[\s"'&<>]+/gu, '_');

/** A word as a note; the sentence it was met in last has it in bold, with its translation below. */
export function ankiNote(word: SavedWord, meeting: Meeting | undefined, listNames: ReadonlyMap<string, string>): AnkiNote {
  const { sentence = '', start = 0, end = 0, translation = '', url = '' } = meeting ?? {};
  const inLists = word.lists.filter((id) => id !== defaultList).flatMap((id) => listNames.get(id) ?? []);
  return {
    fields: {
      Word: asHtml(word.text), Traditional: asHtml(word.traditional), Pinyin: asHtml(word.pinyin), Meaning: asHtml(word.meaning),
      Sentence: sentence === '' ? '' : `${asHtml(sentence.slice(0, start))}<b>${asHtml(sentence.slice(start, end))}</b>${asHtml(sentence.slice(end))}${translation === '' ? '' : `<br>${asHtml(translation)}`}`,
      Note: asHtml(word.note), Link: asHtml(url),
    },
    tags: ['rednote', ...inLists, ...word.tags].map(asTag).filter(Boolean),
  };
}

/** All words as notes; ignored ones are left out. */
function ankiNotes({ words, meetings, lists }: Vocabulary): AnkiNote[] {
  const latest = latestMeetings(meetings);
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  return words.filter(({ status }) => status !== 'ignored').map((word) => ankiNote(word, latest.get(word.key), names));
}

/** A file for Anki's own import. */
export function writeAnkiFile(vocabulary: Vocabulary): string {
  const head = ['#separator:tab', '#html:true', `#columns:${[...ankiFields, 'Tags'].join('\t')}`, `#tags column:${ankiFields.length + 1}`];
  const rows = ankiNotes(vocabulary).map(({ fields, tags }) => [...ankiFields.map((field) => fields[field]), tags.join(' ')].join('\t'));
  return `${[...head, ...rows].join('\n')}\n`;
}
