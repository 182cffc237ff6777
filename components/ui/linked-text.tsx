import { TextLink } from './text-link';

/** A text in which `<name>…</name>` leads to the address of that name. */
export function LinkedText({ text, links }: { text: string; links: Readonly<Record<string, string>> }) {
  return text.split(/(<\w+>[^<]*<\/\w+>)/u).map((part, place) => {
    const [, name = '', label = ''] = /^<(\w+)>([^<]*)</u.exec(part) ?? [];
    const href = links[name];
    return href === undefined ? part : <TextLink key={place} href={href}>{label}</TextLink>;
  });
}
