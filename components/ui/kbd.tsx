/** Keys to press together, each on a cap of its own. */
export function Kbd({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-1 whitespace-nowrap">
      {keys.map((key) => (
        <kbd
          key={key}
          className="min-w-5.5 rounded-md border border-b-2 border-line bg-bg px-1.5 text-center font-ui text-xs/5 text-text"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
