import type { Settings } from '../settings/schema';

type Script = Settings['firstScript'];

/** Reading Mandarin aloud with a voice of this device. */
interface Speech {
  available(): boolean;
  /** Voices load late; tells when there are more. */
  subscribe(listener: () => void): () => void;
  speak(text: string, script: Script): boolean;
  stop(): void;
}

const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
let isOurs = false;

/** Mandarin only (a Cantonese voice would say other sounds than the pinyin), and only voices that send nothing out. */
function mandarinVoices(): SpeechSynthesisVoice[] {
  const voices = synthesis?.getVoices() ?? [];
  return voices.filter(({ lang, localService }) => localService && /^(?:zh|cmn)\b(?!.*(?:hk|mo|yue))/iu.test(lang.replace('_', '-')));
}

function voiceFor(script: Script): SpeechSynthesisVoice | undefined {
  const voices = mandarinVoices();
  const region = script === 'traditional' ? /tw|hant/iu : /cn|hans/iu;
  return voices.find(({ lang }) => region.test(lang)) ?? voices[0];
}

export const speech: Speech = {
  available: () => mandarinVoices().length > 0,
  subscribe(listener) {
    synthesis?.addEventListener('voiceschanged', listener);
    return () => synthesis?.removeEventListener('voiceschanged', listener);
  },
  speak(text, script) {
    const voice = voiceFor(script);
    if (!synthesis || !voice) return false;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    synthesis.cancel();
    utterance.addEventListener('end', () => {
      isOurs = false;
    });
    isOurs = true;
    synthesis.speak(utterance);
    return true;
  },
  // The page may be speaking as well.
  stop: () => {
    if (isOurs) synthesis?.cancel();
    isOurs = false;
  },
};
