import type { ArrivedTranslation, TranslatedText } from '../../utils/translation/translated-text';

/** What comes within this time (ms) is told together, and not at all where the whole answer comes as soon. */
const gathering = 40;

/** Gathers translations that come one after the other. */
export function gatherArrivals(show: (arrived: ArrivedTranslation[]) => void): { add(of: string, translated: TranslatedText): void; stop(): void } {
  let arrived: ArrivedTranslation[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(of, translated) {
      arrived.push({ of, translated });
      timer ??= setTimeout(() => {
        timer = undefined;
        show(arrived);
        arrived = [];
      }, gathering);
    },
    stop: () => clearTimeout(timer),
  };
}
