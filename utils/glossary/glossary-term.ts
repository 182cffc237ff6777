import type { GlossaryEntry, GlossaryPack } from './pack-schema';

/** An entry with the language its term belongs to. */
export interface GlossaryTerm extends GlossaryEntry {
  language: GlossaryPack['language'];
}
