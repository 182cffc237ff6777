/** Bytes of a file that is read at most; ten thousand words with all their history are about a tenth of it. */
export const largestFile = 60_000_000;
