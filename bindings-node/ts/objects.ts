/** The objects of the application that a client works with: who listens to its sessions, who keeps its pair. */

import { encodeObject, isPlain } from './arguments.js';
import { invalid } from './envelope.js';
import type { HbPortalError } from './errors.js';
import type { SessionEvent } from './generated/models.js';
import { readSessionEvent } from './generated/readers.js';
import type { NativeHub } from './native.js';
import { report } from './report.js';
import { keepThrown } from './thrown.js';
import { storedPair, storeIn, type TokenStore, type Unlock } from './token-store.js';

/** Told of what happens to a session. */
export type SessionListener = (event: SessionEvent) => void;

/** The objects of one client. */
export class Objects {
  /** By which the Rust half names the client. */
  readonly client: number;
  readonly listener: SessionListener | undefined;
  readonly store: TokenStore | undefined;
  /** What lets others into the store, by the number of the request that locked it. */
  readonly #unlocks = new Map<number, Promise<Unlock | undefined>>();
  /** The last write, which may go on long after core has given it up. */
  #writing: Promise<void> | undefined;

  private constructor(listener: SessionListener | undefined, store: TokenStore | undefined) {
    this.listener = listener;
    this.store = store;
    lastClient += 1;
    this.client = lastClient;
    if (listener === undefined && store === undefined) return;
    known.set(this.client, new WeakRef(this));
    forgotten.register(this, this.client);
  }

  /** The objects among the options, and the options that are left. */
  static apart(options: unknown): { objects: Objects; others: unknown } {
    // What is no object is refused as it is.
    if (!isPlain(options)) return { objects: new Objects(undefined, undefined), others: options };
    const { onSessionEvent, ...others }: Record<string, unknown> = options;
    if (onSessionEvent != null && typeof onSessionEvent !== 'function') {
      throw invalid(new Map([['onSessionEvent', 'must be a function']]));
    }
    const store = storeIn(others['tokenStore']);
    if (store !== undefined) delete others['tokenStore'];
    return { objects: new Objects((onSessionEvent ?? undefined) as SessionListener | undefined, store), others };
  }

  /** Tells the listener. What it throws is reported, and hurts nobody. */
  async tell(event: string): Promise<void> {
    try {
      await this.listener?.(readSessionEvent(JSON.parse(event)));
    } catch (problem) {
      report('`onSessionEvent`', problem);
    }
  }

  /** What the store answers, as text. */
  async ask(what: string, text: string, request: number): Promise<string> {
    switch (what) {
      case 'load': {
        const pair = await this.store?.load();
        return pair == null ? '' : encodePair(pair);
      }
      case 'save':
        await this.#write(async (store) => store.save(storedPair(text)));
        return '';
      case 'clear':
        await this.#write(async (store) => store.clear());
        return '';
      case 'lock': {
        const unlock = this.#lock();
        this.#unlocks.set(request, unlock);
        locked.add(this);
        await unlock;
        return '';
      }
      default:
        await this.#unlock(Number(text));
        return '';
    }
  }

  async #write(write: (store: TokenStore) => Promise<void>): Promise<void> {
    if (this.store !== undefined) this.#writing = write(this.store);
    await this.#writing;
  }

  async #lock(): Promise<Unlock | undefined> {
    const unlock: unknown = await this.store?.lock?.();
    if (unlock != null && typeof unlock !== 'function') {
      throw new Rubbish('it must give a function that unlocks');
    }
    return (unlock ?? undefined) as Unlock | undefined;
  }

  /**
   * Lets others into the store: not before what is being written has ended, which would overwrite what they write. A lock
   * that was given up is unlocked when it comes; one that failed needs nothing.
   */
  async #unlock(request: number): Promise<void> {
    const locking = this.#unlocks.get(request);
    this.#unlocks.delete(request);
    if (this.#unlocks.size === 0) locked.delete(this);
    await Promise.allSettled([this.#writing]);
    const unlock = await locking?.catch(() => undefined);
    await unlock?.();
  }
}

/**
 * Weak: a listener may refer to its client, and what refers to both must not keep them. The client has its objects, and
 * so has every call.
 */
const known = new Map<number, WeakRef<Objects>>();
const forgotten = new FinalizationRegistry<number>((client) => known.delete(client));
/** Those whose store is locked: the pair that is being got must be kept, also when the client is forgotten meanwhile. */
const locked = new Set<Objects>();
let lastClient = 0;

/** Hands out what core tells and asks. */
export function handOut(hub: NativeHub): void {
  for (const [client, request, what, text] of hub.messages()) {
    const objects = known.get(client)?.deref();
    if (what === 'event') void objects?.tell(text);
    else if (objects !== undefined) void answer(hub, objects, what, text, request);
    else if (request !== 0) hub.refuse(request, 'the client of the token store was given up', false);
  }
}

async function answer(hub: NativeHub, objects: Objects, what: string, text: string, request: number): Promise<void> {
  try {
    const given = await objects.ask(what, text, request);
    if (request !== 0) hub.answer(request, given);
  } catch (problem) {
    if (request === 0) return report('`unlock` of the token store', problem);
    const { text: said, threw } = explain(what, problem);
    if (threw) keepThrown(request, problem);
    hub.refuse(request, said, threw);
  }
}

/** What is wrong, in words of ours: those of the store may hold anything. */
function explain(what: string, problem: unknown): { text: string; threw: boolean } {
  if (problem instanceof Rubbish) {
    return { text: `\`${what}\` of the token store gave rubbish: ${problem.words}`, threw: false };
  }
  return { text: `\`${what}\` of the token store failed; its own error is the cause`, threw: true };
}

/** What a store gave is not what it must give. */
class Rubbish {
  constructor(readonly words: string) {}
}

/** The pair for core, which says whether it is one. */
function encodePair(pair: unknown): string {
  try {
    return encodeObject(pair, 'pair');
  } catch (refused) {
    const { fields } = refused as HbPortalError;
    throw new Rubbish(
      Object.entries(fields)
        .map(([name, texts]) => `\`${name}\` ${texts.join(', ')}`)
        .join('; '),
    );
  }
}
