import { useEffect, useRef, useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { readAnkiChoices, readModelFields, type AnkiChoices } from '../../../utils/anki/anki-choices';
import { ownModel, sendToAnki, type SentNotes } from '../../../utils/anki/outbox';
import { markSentToAnki, waitingForAnki } from '../../../utils/database/anki-outbox';
import { attempt } from '../../../utils/database/failure';
import type { AnkiSettings } from '../../../utils/settings/schema';
import { ankiFields, type AnkiField } from '../../../utils/vocabulary/anki-fields';

/** What the last thing done with Anki came to. */
export type AnkiOutcome = { kind: 'sent'; sent: SentNotes } | { kind: 'failed'; code: string; detail: string };

export interface Anki {
  settings: AnkiSettings;
  /** `null` until Anki was asked. */
  choices: AnkiChoices | null;
  isBusy: boolean;
  outcome: AnkiOutcome | null;
  connect(): Promise<void>;
  send(): Promise<void>;
  change(part: Partial<AnkiSettings>): void;
  /** Takes a note type, and for its fields the likeliest of ours. */
  chooseModel(model: string): Promise<void>;
}

/** Talks with Anki on this device. */
export function useAnki(): Anki {
  const { settings: { anki }, change: changeSetting } = useSettings();
  const [choices, setChoices] = useState<AnkiChoices | null>(null);
  const [outcome, setOutcome] = useState<AnkiOutcome | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // Anki takes its time to answer, and the person may have chosen something else meanwhile.
  const latest = useRef(anki);
  useEffect(() => {
    latest.current = anki;
  }, [anki]);
  const change = (part: Partial<AnkiSettings>): void => {
    latest.current = { ...latest.current, ...part };
    changeSetting('anki', latest.current);
  };
  const run = async (work: () => Promise<AnkiOutcome | null>): Promise<void> => {
    setIsBusy(true);
    setOutcome(await work());
    setIsBusy(false);
  };
  return {
    settings: anki, choices, isBusy, outcome, change,
    connect: () => run(async () => {
      const found = await readAnkiChoices(anki.address);
      if (!found.ok) return { kind: 'failed', ...found.error };
      setChoices(found.value);
      return null;
    }),
    send: () => run(async () => {
      const sent = await attempt(() => sendToAnki(anki, { waiting: waitingForAnki, markSent: markSentToAnki }));
      if (!sent.ok) return { kind: 'failed', code: sent.error.code, detail: '' };
      return sent.value.ok ? { kind: 'sent', sent: sent.value.value } : { kind: 'failed', ...sent.value.error };
    }),
    chooseModel: (model) => run(async () => {
      if (model === ownModel) {
        change({ model, fields: null });
        return null;
      }
      const fields = await readModelFields(anki.address, model);
      if (!fields.ok) return { kind: 'failed', ...fields.error };
      change({ model, fields: likelyFields(fields.value) });
      return null;
    }),
  };
}

/** Fields of the same name, else by their order: most note types begin with the word and go on to its meaning. */
function likelyFields(names: readonly string[]): { name: string; source: AnkiField }[] {
  const byOrder: readonly AnkiField[] = ['Word', 'Meaning'];
  return names.flatMap((name, at) => {
    const source = ankiFields.find((field) => field.toLowerCase() === name.toLowerCase()) ?? byOrder[at];
    return source === undefined ? [] : [{ name, source }];
  });
}
