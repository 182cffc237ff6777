/** Grey bars where text will stand. They wait a moment, so that a quick answer never flashes them. */
export function Placeholder({ widths }: { widths: readonly string[] }) {
  return (
    <div aria-hidden="true" className="space-y-2.5 py-1.5 motion-safe:animate-appear motion-safe:[animation-delay:120ms]">
      {widths.map((width, line) => (
        <div key={line} className="h-3 rounded-sm bg-line" style={{ width }} />
      ))}
    </div>
  );
}
