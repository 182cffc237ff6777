import * as v from 'valibot';
import { failure, success, type Result } from '../result';
import { askAnki, type AnkiFailure } from './anki-connect';

/** What there is to choose from in the person's Anki. */
export interface AnkiChoices {
  decks: string[];
  models: string[];
}

const names = v.array(v.string());

/** Asks to be let in, then for decks and note types. */
export async function readAnkiChoices(address: string): Promise<Result<AnkiChoices, AnkiFailure>> {
  const permission = await askAnki(address, 'requestPermission', {}, v.object({ permission: v.string() }));
  if (!permission.ok) return permission;
  if (permission.value.permission !== 'granted') return failure({ code: 'anki-refused', detail: '' });
  const decks = await askAnki(address, 'deckNames', {}, names);
  if (!decks.ok) return decks;
  const models = await askAnki(address, 'modelNames', {}, names);
  return models.ok ? success({ decks: decks.value, models: models.value }) : models;
}

/** The fields of a note type, the one that tells notes apart first. */
export const readModelFields = (address: string, model: string): Promise<Result<string[], AnkiFailure>> =>
  askAnki(address, 'modelFieldNames', { modelName: model }, names);
