import * as v from 'valibot';

/** How settings stand in storage, whatever version wrote them. */
export const storedShape = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), values: v.record(v.string(), v.unknown()) });

/** Settings as stored: the version that wrote them and only what the person changed. */
export type StoredSettings = v.InferOutput<typeof storedShape>;
