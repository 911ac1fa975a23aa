/** Calls in flight: started in the Rust half, settled here when it rings. */

import { closed, errorFrom } from './envelope.js';
import { type NativeHub, native, type Payload } from './native.js';
import { handOut, type Objects } from './objects.js';
import { watch } from './signal.js';

/** What a call belongs to: it ends with its client, or with that from which the client was made. */
export class Owner {
  #closed = false;
  readonly #parent: Owner | undefined;
  /** What the client works with, which lives as long as anything of the client does. */
  readonly objects: Objects | undefined;

  constructor(parent?: Owner, objects: Objects | undefined = parent?.objects) {
    this.#parent = parent;
    this.objects = objects;
  }

  get closed(): boolean {
    return this.#closed || (this.#parent?.closed ?? false);
  }

  /** Closes, and breaks off every call in flight. */
  close(): void {
    this.#closed = true;
    for (const [id, call] of inFlight) {
      if (call.owner.closed) breakOff(id, call, new Closed());
    }
  }
}

/** Why a call failed, as the Rust half says it: the error is made where the call is awaited, for its stack. */
export class Refused {
  constructor(
    readonly envelope: string,
    readonly failure?: { cause: unknown },
  ) {}
}

/** The client was closed during the call. */
class Closed {}

interface Call {
  owner: Owner;
  resolve(payload: Payload): void;
  reject(reason: unknown): void;
  /** Takes the call off its signal. */
  release: (() => void) | undefined;
}

const inFlight = new Map<number, Call>();
let hub: NativeHub | undefined;
let lastId = 0;

/** The hub of this thread. */
export function getHub(): NativeHub {
  hub ??= new native.Hub(settleAll, () => handOut(getHub()));
  return hub;
}

/** Starts a call and waits for what comes of it. */
export function run(owner: Owner, signal: AbortSignal | undefined, start: (id: number) => void): Promise<Payload> {
  return new Promise((resolve, reject) => {
    if (owner.closed) throw closed();
    // An abort that came before the call: nothing is sent.
    signal?.throwIfAborted();
    const id = nextId();
    const call: Call = { owner, resolve, reject, release: undefined };
    start(id);
    inFlight.set(id, call);
    if (signal !== undefined) call.release = watch(signal, (reason) => breakOff(id, call, reason));
  });
}

/** Starts what a client has to do at its end, if there is something, and waits for it: nothing breaks it off. */
export function finish(start: (id: number) => boolean): Promise<Payload> {
  return new Promise((resolve, reject) => {
    const id = nextId();
    if (!start(id)) return resolve(null);
    inFlight.set(id, { owner: new Owner(), resolve, reject, release: undefined });
  });
}

function nextId(): number {
  lastId = (lastId + 1) >>> 0;
  return lastId;
}

/**
 * What `work` comes to, with the reasons of the hub as errors: made here, in the call that is awaited, so that the
 * stack leads to where it was awaited.
 */
export function settled<T>(owner: Owner, work: () => Promise<T>): Promise<T> {
  const promise: Promise<T> = wait();
  return promise;

  async function wait(): Promise<T> {
    try {
      return await work();
    } catch (reason) {
      if (reason instanceof Refused) throw errorFrom(reason.envelope, reason.failure);
      // Whoever closes a client with calls in flight has given them up: that must not end the process.
      if (owner.closed) promise.catch(() => undefined);
      throw reason instanceof Closed ? closed() : reason;
    }
  }
}

function breakOff(id: number, call: Call, reason: unknown): void {
  inFlight.delete(id);
  call.release?.();
  getHub().cancel(id);
  call.reject(reason);
}

function settleAll(): void {
  const batch = getHub().take();
  for (let place = 0; place < batch.length; place += 3) {
    const id = batch[place] as number;
    const payload = batch[place + 2] as Payload;
    const call = inFlight.get(id);
    if (call === undefined) continue;
    inFlight.delete(id);
    call.release?.();
    if (batch[place + 1] === true) call.resolve(payload);
    else call.reject(new Refused(payload as string));
  }
}
