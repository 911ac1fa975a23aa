/** One listener a signal, however many calls it is for: Node warns of more than ten, and rightly. */

type Abort = (reason: unknown) => void;

interface Watch {
  aborts: Set<Abort>;
  listener: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/** Calls `abort` when the signal does; what is returned ends that, and the last takes the listener away. */
export function watch(signal: AbortSignal, abort: Abort): () => void {
  const { aborts, listener } = watches.get(signal) ?? begin(signal);
  aborts.add(abort);
  return () => {
    aborts.delete(abort);
    if (aborts.size > 0) return;
    signal.removeEventListener('abort', listener);
    watches.delete(signal);
  };
}

function begin(signal: AbortSignal): Watch {
  const aborts = new Set<Abort>();
  const listener = (): void => {
    for (const abort of [...aborts]) abort(signal.reason);
  };
  signal.addEventListener('abort', listener, { once: true });
  const made = { aborts, listener };
  watches.set(signal, made);
  return made;
}
