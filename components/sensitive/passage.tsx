/** A passage as it was written, cut short where it is long. */
export function Passage({ text }: { text: string }) {
  return (
    <span className="inline-block max-w-full truncate rounded-sm bg-word px-1.5 align-bottom text-13/5">
      {text}
    </span>
  );
}
