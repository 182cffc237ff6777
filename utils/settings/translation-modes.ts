import type { Settings, TranslationMode } from './schema';

type Modes = Pick<Settings, 'translationMode' | 'translationModes'>;

/** Every mode that holds somewhere. */
export const modesInUse = ({ translationMode, translationModes }: Modes): TranslationMode[] => [translationMode, ...Object.values(translationModes)];

/** Whether anything is translated in its place anywhere. */
export const isTranslating = (modes: Modes): boolean => modesInUse(modes).some((mode) => mode !== 'off');
